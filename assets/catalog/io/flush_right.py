from pathlib import Path

with open("app.log", "w", encoding="utf-8") as log:
    log.write("started\n")
print(repr(Path("app.log").read_text(encoding="utf-8")))

# Output:
# 'started\n'
