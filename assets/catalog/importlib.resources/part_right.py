from importlib import resources

print(sorted(each.name for each in resources.files("json").iterdir() if each.name.endswith("coder.py")))

# Output:
# ['decoder.py', 'encoder.py']
