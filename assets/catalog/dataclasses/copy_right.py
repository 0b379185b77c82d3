from copy import deepcopy
from dataclasses import dataclass


@dataclass
class Team:
    members: list[str]


team = Team(["Ada"])
deepcopy(team).members.append("Bob")
print(team)

# Output:
# Team(members=['Ada'])
