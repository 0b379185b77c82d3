import urllib

print("request:", hasattr(urllib, "request"))

# Output:
# request: False
