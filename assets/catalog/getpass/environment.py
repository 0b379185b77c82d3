import getpass
import os

def token() -> str:
    return os.environ.get("SHOP_TOKEN") or getpass.getpass("Token: ")

os.environ["SHOP_TOKEN"] = "s3cret"
print("*" * len(token()))

# Output:
# ******
