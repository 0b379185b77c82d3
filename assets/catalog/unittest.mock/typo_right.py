from unittest import mock

basket = mock.Mock(spec=list)
print([name for name in ("append", "apend") if hasattr(basket, name)])

# Output:
# ['append']
