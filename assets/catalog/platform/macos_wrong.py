def is_mac(system):
    return system in ("macOS", "Mac", "OSX")


print("a Mac:", is_mac("Darwin"))  # platform.system() there

# Output:
# a Mac: False
