print("caf\u00e9", "cafe\u0301", "caf\u00e9" == "cafe\u0301")

# Output:
# café café False
