import multiprocessing


def set_up(words):
    global dictionary
    dictionary = words  # each process keeps it


def translate(word):
    return dictionary[word]


if __name__ == "__main__":
    words = {"tea": "Tee", "milk": "Milch"}  # something large
    with multiprocessing.Pool(2, initializer=set_up, initargs=(words,)) as pool:
        print(pool.map(translate, ["milk", "tea", "milk"]))

# Output:
# ['Milch', 'Tee', 'Milch']
