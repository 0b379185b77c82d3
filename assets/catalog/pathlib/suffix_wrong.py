from pathlib import Path

print(Path("data.tar.gz").with_suffix(".zip"))
print(Path("report v1.2").with_suffix(".pdf"))

# Output:
# data.tar.zip
# report v1.pdf
