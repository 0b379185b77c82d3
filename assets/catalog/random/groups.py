import random

names = ["Ada", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gil"]
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
# three teams: [['Bob', 'Dan', 'Finn'], ['Cleo', 'Gil'], ['Ada', 'Eve']]
# pairs: [('Bob', 'Cleo'), ('Ada', 'Dan'), ('Gil', 'Eve')]
# training: 16 test: [0, 2, 9, 12]
