import helper
from errors import Stop

if __name__ == "__main__":
    print(helper.stop_class() is Stop)

# Output:
# True
