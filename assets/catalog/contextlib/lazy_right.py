with open("a.txt", "w+", encoding="utf-8") as file:
    file.write("tea\n"); file.seek(0)
    lines = [line.strip() for line in file]
print(lines)

# Output:
# ['tea']
