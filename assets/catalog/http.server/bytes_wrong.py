import io

wfile = io.BytesIO()  # what self.wfile takes
try: wfile.write("hello")
except TypeError as error: print(error)

# Output:
# a bytes-like object is required, not 'str'
