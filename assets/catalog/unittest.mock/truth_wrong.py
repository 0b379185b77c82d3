from unittest import mock

user = mock.Mock()
print("admin" if user.is_admin() else "guest")

# Output:
# admin
