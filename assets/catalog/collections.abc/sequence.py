from collections.abc import Sequence

class Squares(Sequence):
    def __init__(self, size: int) -> None:
        self._size = size
    def __len__(self) -> int:
        return self._size
    def __getitem__(self, at: int) -> int:
        if not 0 <= at < self._size:
            raise IndexError(at)
        return at ** 2

squares = Squares(6)
print(list(squares), 16 in squares, squares.index(9), list(reversed(squares))[:2])

# Output:
# [0, 1, 4, 9, 16, 25] True 3 [25, 16]
