import contextlib, io, sys

sys.breakpointhook = lambda: print("(Pdb)")
with contextlib.redirect_stdout(io.StringIO()):
    breakpoint()
print("where did it stop?")

# Output:
# where did it stop?
