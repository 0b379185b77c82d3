import weakref

class Table:
    all: "weakref.WeakSet[Table]" = weakref.WeakSet()

    def __init__(self, number: int) -> None:
        self.number = number
        Table.all.add(self)

window, door = Table(1), Table(2)
print(sorted(table.number for table in Table.all))
del door
print(sorted(table.number for table in Table.all))

# Output:
# [1, 2]
# [1]
