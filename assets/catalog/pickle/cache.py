import pickle
from pathlib import Path


def cached(path, function, *args):
    """The result of a slow call, from the file once it is there."""
    if path.exists():
        return pickle.loads(path.read_bytes())
    result = function(*args)
    path.write_bytes(pickle.dumps(result))
    return result


def count_words(text):
    print("counting")
    return {word: text.split().count(word) for word in sorted(set(text.split()))}


for _ in range(2):
    print(cached(Path("words.pkl"), count_words, "to be or not to be"))

# Output:
# counting
# {'be': 2, 'not': 1, 'or': 1, 'to': 2}
# {'be': 2, 'not': 1, 'or': 1, 'to': 2}
