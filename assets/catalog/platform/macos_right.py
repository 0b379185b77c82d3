def is_mac(system):
    return system == "Darwin"


print("a Mac:", is_mac("Darwin"))  # platform.system() there

# Output:
# a Mac: True
