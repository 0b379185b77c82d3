with open("tea.txt", "w", encoding="utf-8") as file:  # "w": write, replacing the file
    file.write("green\nblack\n")
with open("tea.txt", "a", encoding="utf-8") as file:  # "a": add at the end
    file.write("white\n")
with open("tea.txt", encoding="utf-8") as file:  # read
    for line in file:
        print(line.rstrip("\n"))

# Output:
# green
# black
# white
