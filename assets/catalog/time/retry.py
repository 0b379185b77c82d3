import time

answers = ["busy", "busy", "ready"]

def ask():
    if answers.pop(0) == "busy":
        raise ConnectionError
    return "answered"

for pause in [0.01, 0.02, 0.04, None]:
    try:
        print(ask())
        break
    except ConnectionError:
        if pause is None:
            raise
        print(f"no answer, again in {pause} s")
        time.sleep(pause)

# Output:
# no answer, again in 0.01 s
# no answer, again in 0.02 s
# answered
