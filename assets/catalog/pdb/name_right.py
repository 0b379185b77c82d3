import io, pdb

out = io.StringIO()
pdb.Pdb(stdin=io.StringIO("n\np n\nc\n"), stdout=out, readrc=False).run("n = 3")
print("3" in out.getvalue().split())

# Output:
# True
