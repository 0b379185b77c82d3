def name(system):
    return {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}.get(system, system)


print("a Mac:", name("darwin"))

# Output:
# a Mac: macOS
