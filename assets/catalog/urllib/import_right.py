import urllib.request

print("request:", hasattr(urllib, "request"))

# Output:
# request: True
