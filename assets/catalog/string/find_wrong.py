text = "tea and coffee"
if text.find("tea"):
    print("there is tea")
else:
    print("no tea")

# Output:
# no tea
