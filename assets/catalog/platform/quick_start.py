import platform

system = {"Darwin": "macOS"}.get(platform.system(), platform.system())
print("known system:", system in ("Windows", "macOS", "Linux"))
print("bits of this Python:", platform.architecture()[0])
print("made by:", platform.python_implementation())

# Output:
# known system: True
# bits of this Python: 64bit
# made by: CPython
