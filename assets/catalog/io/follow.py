import time


def new_lines(file, pause=0.5):
    while True:
        if line := file.readline():
            yield line.rstrip("\n")
        else:
            time.sleep(pause)


log = open("app.log", "w", encoding="utf-8", buffering=1)
with log, open("app.log", encoding="utf-8") as file:
    file.seek(0, 2)  # at the end: only what comes from now on
    log.write("order 7\nstop\n")  # in real use another program writes
    for line in new_lines(file):
        print("seen:", line)
        if line == "stop":
            break

# Output:
# seen: order 7
# seen: stop
