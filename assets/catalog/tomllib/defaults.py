import tomllib

def merged(default: dict, given: dict) -> dict:
    both = default | given
    for key in default.keys() & given.keys():
        if isinstance(default[key], dict) and isinstance(given[key], dict):
            both[key] = merged(default[key], given[key])
    return both

default = {"log": {"level": "info", "file": "shop.log"}, "port": 80}
print(merged(default, tomllib.loads('[log]\nlevel = "debug"')))

# Output:
# {'log': {'level': 'debug', 'file': 'shop.log'}, 'port': 80}
