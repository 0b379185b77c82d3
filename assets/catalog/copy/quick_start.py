import copy

week = {"Mon": ["run"], "Tue": ["swim", "cook"]}
plan = copy.deepcopy(week)
plan["Mon"].append("read")
print("plan:", plan["Mon"])
print("week:", week["Mon"])

# Output:
# plan: ['run', 'read']
# week: ['run']
