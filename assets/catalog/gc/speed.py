import gc

gc.disable()
try:
    orders = [{"number": number, "items": []} for number in range(50_000)]
finally:
    gc.enable()
print(len(orders), gc.isenabled())

# Output:
# 50000 True
