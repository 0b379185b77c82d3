import inspect

def order(item, count=1, *, gift=False):
    return f"{count} x {item}"

for name, parameter in inspect.signature(order).parameters.items():
    required = parameter.default is parameter.empty
    print(name, "required" if required else f"default {parameter.default}")

# Output:
# item required
# count default 1
# gift default False
