from pathlib import Path

path = Path("data.tar.gz")
print(path.with_name(path.name.removesuffix("".join(path.suffixes)) + ".zip"))
path = Path("report v1.2")
print(path.with_name(path.name + ".pdf"))

# Output:
# data.zip
# report v1.2.pdf
