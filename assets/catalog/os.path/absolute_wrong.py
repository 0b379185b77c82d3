import os

print(os.path.join("uploads", "/notes.txt"))

# Output:
# /notes.txt
