from multiprocessing import Process, Queue


def count(name, text, answers):
    answers.put((name, len(text.split())))


if __name__ == "__main__":
    answers = Queue()
    texts = {"Ada": "to be or not", "Ben": "that is"}
    processes = [Process(target=count, args=(*text, answers)) for text in texts.items()]
    for process in processes:
        process.start()
    print(sorted(answers.get() for _ in processes))  # first take all answers
    for process in processes:
        process.join()

# Output:
# [('Ada', 4), ('Ben', 2)]
