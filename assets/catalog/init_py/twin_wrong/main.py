import helper


class Stop(Exception):
    """Raised to stop."""


if __name__ == "__main__":
    print(helper.stop_class() is Stop)

# Output:
# False
