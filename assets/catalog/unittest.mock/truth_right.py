from unittest import mock

user = mock.Mock()
user.is_admin.return_value = False
print("admin" if user.is_admin() else "guest")

# Output:
# guest
