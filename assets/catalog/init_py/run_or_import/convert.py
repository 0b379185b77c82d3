"""Convert kilometres to miles."""
import sys


def to_miles(kilometres):
    """The same distance in miles."""
    return round(kilometres / 1.609344, 2)


def main():
    """What happens when this file is started."""
    print("started:", to_miles(float(sys.argv[1])))


if __name__ == "__main__":
    main()
