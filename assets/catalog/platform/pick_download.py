import platform

MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}


def file_name(system=platform.system(), machine=platform.machine()):
    machine = machine.lower()
    return f"tool-{system.lower()}-{MACHINES.get(machine, machine)}.zip"


print(file_name("Windows", "AMD64"))
print(file_name("Linux", "aarch64"))
print(file_name("Darwin", "arm64"))

# Output:
# tool-windows-x86_64.zip
# tool-linux-arm64.zip
# tool-darwin-arm64.zip
