import shlex

for line in ['add "green tea" 3', "drop milk", "sing"]:
    match shlex.split(line):
        case ["add", name, count]:
            print("adding", int(count), name)
        case ["drop", name]:
            print("dropping", name)
        case [other, *_]:
            print("unknown command:", other)

# Output:
# adding 3 green tea
# dropping milk
# unknown command: sing
