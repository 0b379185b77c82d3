import os

os.environ["APP_DEBUG"] = "0"
print("debug" if os.environ.get("APP_DEBUG") else "quiet")

# Output:
# debug
