from contextlib import ContextDecorator


class traced(ContextDecorator):
    def __init__(self, label):
        self.label = label

    def __enter__(self):
        print("begin", self.label)
        return self

    def __exit__(self, kind, error, trace):
        print("end", self.label, "with", kind and kind.__name__)


@traced("brew")
def brew():
    print("brewing")


brew()
with traced("pour"):
    print("pouring")

# Output:
# begin brew
# brewing
# end brew with None
# begin pour
# pouring
# end pour with None
