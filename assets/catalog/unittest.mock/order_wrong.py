import os
from unittest import mock


@mock.patch("os.remove")
@mock.patch("os.rename")
def check(remove, rename):
    os.remove("notes.txt")
    print("removed:", remove.called)


check()

# Output:
# removed: False
