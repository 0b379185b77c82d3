import os

print(os.path.join("uploads", "/notes.txt".lstrip("/")))

# Output:
# uploads/notes.txt
