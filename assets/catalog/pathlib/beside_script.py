from pathlib import Path

here = Path(__file__).resolve().parent
(here / "data").mkdir(exist_ok=True)
(here / "data" / "words.txt").write_text("alpha beta", encoding="utf-8")

# Found from wherever the script is started:
print((here / "data" / "words.txt").read_text(encoding="utf-8"))
print(here.is_absolute())

# Output:
# alpha beta
# True
