import mimetypes

types = mimetypes.MimeTypes()  # asks no file of this system
types.add_type("text/x-tea", ".tea")
print(types.guess_type("earl-grey.tea")[0], types.guess_type("shop.js")[0])

# Output 3.11:
# text/x-tea application/javascript

# Output:
# text/x-tea text/javascript
