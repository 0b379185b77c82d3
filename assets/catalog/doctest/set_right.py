print(sorted({"tea", "milk"}), {"tea", "milk"} == {"milk", "tea"})

# Output:
# ['milk', 'tea'] True
