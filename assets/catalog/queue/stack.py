import queue

plates = queue.LifoQueue()
for plate in ["big", "small", "saucer"]:
    plates.put(plate)
print([plates.get() for _ in range(3)])

# Output:
# ['saucer', 'small', 'big']
