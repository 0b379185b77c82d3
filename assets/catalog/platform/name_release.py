def name(system, version):
    first, _, rest = version.partition(".")
    if system == "Windows":
        return "11" if int(rest.split(".")[1]) >= 22000 else first
    names = {"12": "Monterey", "13": "Ventura", "14": "Sonoma", "15": "Sequoia", "26": "Tahoe"}
    return names.get(first, first)


print("Windows", name("Windows", "10.0.19045"))  # platform.version()
print("Windows", name("Windows", "10.0.26100"))
print("macOS", name("Darwin", "14.6.1"))  # platform.mac_ver()[0]

# Output:
# Windows 10
# Windows 11
# macOS Sonoma
