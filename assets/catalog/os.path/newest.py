import os

os.mkdir("logs")
for day, name in enumerate(["b.log", "a.log", "c.log"]):
    path = os.path.join("logs", name)
    with open(path, "w", encoding="utf-8") as file:
        file.write("line\n" * (9 - day))
    os.utime(path, (0, day * 86_400))

paths = [os.path.join("logs", name) for name in os.listdir("logs")]
files = [path for path in paths if os.path.isfile(path)]
print("newest:", max(files, key=os.path.getmtime))
print("largest:", max(files, key=os.path.getsize))
print("by date:", [os.path.basename(path) for path in sorted(files, key=os.path.getmtime)])
print("bytes:", sum(map(os.path.getsize, files)))

# Output:
# newest: logs/c.log
# largest: logs/b.log
# by date: ['b.log', 'a.log', 'c.log']
# bytes: 120
