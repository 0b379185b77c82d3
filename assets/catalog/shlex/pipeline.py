import shlex

words = shlex.shlex("cat 'my list.txt' | sort -r | head -3", posix=True, punctuation_chars=True)
commands: list[list[str]] = [[]]
for word in words:
    if word == "|":
        commands.append([])
    else:
        commands[-1].append(word)
print(commands)

# Output:
# [['cat', 'my list.txt'], ['sort', '-r'], ['head', '-3']]
