from importlib import resources

page = resources.files("email") / "architecture.rst"
print(page.name, page.is_file())

# Output:
# architecture.rst True
