print(str({"tea", "milk"}) in ("{'tea', 'milk'}", "{'milk', 'tea'}"), "either of two")

# Output:
# True either of two
