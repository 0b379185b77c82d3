from importlib import resources

print((resources.files("json") / "menu.txt").is_file())

# Output:
# False
