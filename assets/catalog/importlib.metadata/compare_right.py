def parts(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]

print(parts("3.10") > parts("3.9"))

# Output:
# True
