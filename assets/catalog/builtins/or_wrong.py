drink = "water"
if drink == "tea" or "cola":
    print("sweet")
else:
    print("not sweet")

# Output:
# sweet
