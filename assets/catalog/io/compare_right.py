from pathlib import Path

Path("users.txt").write_text("ada\nbob\n", encoding="utf-8")
with open("users.txt", encoding="utf-8") as file:
    users = file.read().splitlines()
print("ada" in users, users)

# Output:
# True ['ada', 'bob']
