import io, pdb

out = io.StringIO()
n = 3
pdb.Pdb(stdin=io.StringIO("n\nc\n"), stdout=out, readrc=False).run("n = 3")
print("3" in out.getvalue().split())

# Output:
# False
