import os

for name in ("report.txt", "v1.2.txt"):
    print(os.path.splitext(name)[0])

# Output:
# report
# v1.2
