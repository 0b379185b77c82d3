import os

folder = os.environ.get("NOTES_FOLDER", "notes")  # an environment variable, or a default
os.makedirs(folder, exist_ok=True)
for name in ("b.txt", "a.txt"):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write("hello\n")
print(folder, sorted(os.listdir(folder)), os.path.getsize(os.path.join(folder, "a.txt")))

# Output:
# notes ['a.txt', 'b.txt'] 6
