import importlib.util

FAST = importlib.util.find_spec("orjson_of_the_future") is not None
if FAST:
    import orjson_of_the_future as json
else:
    import json
print(json.dumps({"tea": 3}))

# Output:
# {"tea": 3}
