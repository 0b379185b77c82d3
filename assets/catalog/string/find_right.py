text = "tea and coffee"
if "tea" in text:
    print("there is tea")
else:
    print("no tea")

# Output:
# there is tea
