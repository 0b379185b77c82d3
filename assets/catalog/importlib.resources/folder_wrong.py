import os, tempfile

os.chdir(tempfile.mkdtemp())
print(os.path.exists("json/decoder.py"))

# Output:
# False
