from dataclasses import dataclass, field


@dataclass
class Team:
    members: list[str] = field(default_factory=list)


Team().members.append("Ada")
print(Team().members, Team())

# Output:
# [] Team(members=[])
