import traceback

def pour() -> None:
    print(" > ".join(frame.name for frame in traceback.extract_stack()))

def make_tea() -> None:
    pour()

make_tea()

# Output:
# <module> > make_tea > pour
