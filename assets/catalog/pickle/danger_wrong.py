import pickle


class Gift:
    def __reduce__(self):
        return print, ("code of a stranger is running",)


pickle.loads(pickle.dumps(Gift()))

# Output:
# code of a stranger is running
