from enum import Flag, auto


class Right(Flag):
    READ = auto()
    WRITE = auto()
    DELETE = auto()
    EDITOR = READ | WRITE


rights = Right.EDITOR | Right.DELETE
rights &= ~Right.WRITE                   # remove
rights ^= Right.READ                     # toggle
print(rights, Right.READ in rights)
print([right.name for right in Right.EDITOR], list(Right))
print(Right(0), bool(Right(0)), Right.EDITOR.value)

# Output:
# Right.DELETE False
# ['READ', 'WRITE'] [<Right.READ: 1>, <Right.WRITE: 2>, <Right.DELETE: 4>]
# Right(0) False 3
