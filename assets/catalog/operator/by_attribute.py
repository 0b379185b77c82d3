from dataclasses import dataclass
from operator import attrgetter

@dataclass
class Player:
    name: str
    score: int

players = [Player("Ada", 7), Player("Bob", 9), Player("Cy", 8)]
for player in sorted(players, key=attrgetter("score"), reverse=True):
    print(player.name, player.score)

# Output:
# Bob 9
# Cy 8
# Ada 7
