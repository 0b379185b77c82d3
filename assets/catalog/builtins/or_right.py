drink = "water"
if drink in ("tea", "cola"):
    print("sweet")
else:
    print("not sweet")

# Output:
# not sweet
