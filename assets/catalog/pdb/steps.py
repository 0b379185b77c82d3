import io
import pdb

def add(a: int, b: int) -> int:
    total = a + b
    return total

out = io.StringIO()
pdb.Pdb(stdin=io.StringIO("args\nnext\nnext\np total\ncontinue\n"), stdout=out, readrc=False).runcall(add, 2, 3)
print([line for line in out.getvalue().splitlines() if line.startswith(("(Pdb) a", "b", "(Pdb) 5"))])

# Output:
# ['(Pdb) a = 2', 'b = 3', '(Pdb) 5']
