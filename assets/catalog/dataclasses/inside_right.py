from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Route:
    stops: tuple[str, ...]


route = Route(("Oslo",))
longer = replace(route, stops=(*route.stops, "Rome"))
print(route, longer)

# Output:
# Route(stops=('Oslo',)) Route(stops=('Oslo', 'Rome'))
