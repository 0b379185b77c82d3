import random

names = ["Ada", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gil", "Hana"]
random.seed(4)
mixed = random.sample(names, k=len(names))
print("three teams:", [mixed[start::3] for start in range(3)])
print("pairs:", list(zip(mixed[0::2], mixed[1::2])))

rows = list(range(20))
random.shuffle(rows)
cut = round(len(rows) * 0.8)
training, test = rows[:cut], rows[cut:]
print("training:", len(training), "test:", sorted(test))

# Output:
# three teams: [['Dan', 'Hana', 'Gil'], ['Cleo', 'Eve', 'Bob'], ['Ada', 'Finn']]
# pairs: [('Dan', 'Cleo'), ('Ada', 'Hana'), ('Eve', 'Finn'), ('Gil', 'Bob')]
# training: 16 test: [0, 9, 12, 17]
