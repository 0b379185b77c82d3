from importlib import metadata

found = [metadata.EntryPoint("loud", "builtins:str.upper", "shop.greeters"),
         metadata.EntryPoint("calm", "builtins:str.lower", "shop.greeters")]
# in a program: found = metadata.entry_points(group="shop.greeters")
for entry in found:
    greet = entry.load()
    print(entry.name, greet("Good Morning"))

# Output:
# loud GOOD MORNING
# calm good morning
