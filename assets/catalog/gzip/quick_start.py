import gzip

with gzip.open("notes.txt.gz", "wt", encoding="utf-8") as file:  # t: text
    file.write("buy tea\ncall Ada\n")
with gzip.open("notes.txt.gz", "rt", encoding="utf-8") as file:
    for line in file:
        print(line.rstrip())

# Output:
# buy tea
# call Ada
