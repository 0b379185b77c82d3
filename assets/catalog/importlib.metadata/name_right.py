from importlib import metadata

names = metadata.packages_distributions()  # {"yaml": ["PyYAML"], ...}
print(names.get("yaml_of_the_future", "no package has it"))

# Output:
# no package has it
