from collections import UserDict


class Headers(UserDict):
    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __delitem__(self, key):
        super().__delitem__(key.lower())

    def __contains__(self, key):
        return super().__contains__(key.lower())


headers = Headers({"Content-Type": "text/html"}, ETag="abc")
headers.update({"CONTENT-TYPE": "text/plain"})
print(headers, "Etag" in headers)
print(headers.get("content-type"), headers.pop("ETAG"))

# Output:
# {'content-type': 'text/plain', 'etag': 'abc'} True
# text/plain abc
