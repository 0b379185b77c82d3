import sys

sys.breakpointhook = lambda: print("(Pdb)")
breakpoint()

# Output:
# (Pdb)
