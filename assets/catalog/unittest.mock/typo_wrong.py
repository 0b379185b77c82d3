from unittest import mock

basket = mock.Mock()
print([name for name in ("append", "apend") if hasattr(basket, name)])

# Output:
# ['append', 'apend']
