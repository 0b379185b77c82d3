from dataclasses import dataclass, replace


@dataclass
class Team:
    members: list[str]


team = Team(["Ada"])
replace(team).members.append("Bob")
print(team)

# Output:
# Team(members=['Ada', 'Bob'])
