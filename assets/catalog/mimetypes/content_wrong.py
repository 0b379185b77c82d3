import mimetypes

print(mimetypes.guess_type("program-in-disguise.png")[0])

# Output:
# image/png
