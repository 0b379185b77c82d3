import io, pdb

def total(prices):
    result = sum(prices)  # in a program of yours: breakpoint()
    return result
shown, typed = io.StringIO(), io.StringIO("next\nnext\np result\ncontinue\n")
pdb.Pdb(stdin=typed, stdout=shown, readrc=False).runcall(total, [3, 4])
print(shown.getvalue().splitlines()[-2])

# Output:
# (Pdb) 7
