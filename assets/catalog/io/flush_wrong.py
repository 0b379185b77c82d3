from pathlib import Path

log = open("app.log", "w", encoding="utf-8")
log.write("started\n")
print(repr(Path("app.log").read_text(encoding="utf-8")))

# Output:
# ''
