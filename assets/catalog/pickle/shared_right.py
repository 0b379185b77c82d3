import pickle

team = ["Ada"]
plan = {"team": team}
team2, plan2 = pickle.loads(pickle.dumps((team, plan)))
team2.append("Bob")
print(plan2)

# Output:
# {'team': ['Ada', 'Bob']}
