import sys

sys.breakpointhook = lambda: print("stopped at", order)  # only for the example
for order in [3, 5, -1, 4]:
    if order < 0:
        breakpoint()
print("all done")

# Output:
# stopped at -1
# all done
