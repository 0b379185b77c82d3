import copy

address = {"city": "Bern"}
people = [{"name": "Ann", "home": address}, {"name": "Ben", "home": address}]
twins = copy.deepcopy(people)
twins[0]["home"]["city"] = "Rome"
print("still shared within:", twins[1]["home"]["city"])
print("original:", people[0]["home"]["city"])

# Output:
# still shared within: Rome
# original: Bern
