import shelve, tempfile

with shelve.open(tempfile.mkdtemp() + "/shop") as shelf:
    shelf["menu"] = ["tea"]
    shelf["menu"].append("milk")
    print(shelf["menu"])

# Output:
# ['tea']
