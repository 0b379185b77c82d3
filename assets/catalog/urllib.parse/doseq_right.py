from urllib.parse import urlencode

query = {"tag": ["new", "bio"], "size": None}
print(urlencode({k: v for k, v in query.items() if v is not None}, doseq=True))

# Output:
# tag=new&tag=bio
