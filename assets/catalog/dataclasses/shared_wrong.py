from dataclasses import dataclass


@dataclass
class Team:
    members = []


Team().members.append("Ada")
print(Team().members, Team())

# Output:
# ['Ada'] Team()
