with open("tea.txt", "w", encoding="utf-8") as file:  # replace
    file.write("green\nblack\n")
with open("tea.txt", "a", encoding="utf-8") as file:  # add
    file.write("white\n")
with open("tea.txt", encoding="utf-8") as file:  # read
    for line in file:
        print(line.rstrip("\n"))

# Output:
# green
# black
# white
