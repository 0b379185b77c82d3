import os

os.environ["APP_DEBUG"] = "0"
print("debug" if os.environ.get("APP_DEBUG", "0").lower() in ("1", "true", "yes") else "quiet")

# Output:
# quiet
