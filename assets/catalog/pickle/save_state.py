import pickle
from pathlib import Path

path = Path("game.pkl")


def load_game():
    try:
        return pickle.loads(path.read_bytes())
    except FileNotFoundError:  # the first time
        return {"level": 1, "found": set()}


for _ in range(3):  # three runs of the program
    game = load_game()
    game["level"] += 1
    new = path.with_suffix(".new")
    new.write_bytes(pickle.dumps(game))
    new.replace(path)  # the old file stays whole until here
print(load_game())

# Output:
# {'level': 4, 'found': set()}
