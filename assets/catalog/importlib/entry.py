import importlib

def named(text: str) -> object:
    module, _, name = text.partition(":")
    found = importlib.import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found

print(named("math:sqrt")(16), named("datetime:date.fromisoformat")("2026-05-01"))

# Output:
# 4.0 2026-05-01
