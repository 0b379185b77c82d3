import sys


def main(arguments):
    if len(arguments) != 2:
        print("usage: repeat WORD TIMES", file=sys.stderr)
        return 2
    word, times = arguments
    print(word * int(times))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# Output:
# ababab
