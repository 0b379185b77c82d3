from dataclasses import dataclass


@dataclass(frozen=True)
class Route:
    stops: list[str]


route = Route(["Oslo"])
route.stops.append("Rome")
print(route)

# Output:
# Route(stops=['Oslo', 'Rome'])
