for name in ("report.txt", "v1.2.txt"):
    print(name.rstrip(".txt"), name.split(".")[0])

# Output:
# repor report
# v1.2 v1
