import math


def kilometres(lat1, lon1, lat2, lon2):
    """Distance over a globe with a radius of 6371 km (haversine)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (lat1, lon1, lat2, lon2))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * 6371 * math.asin(math.sqrt(half))


print(f"Berlin to Paris: {kilometres(52.52, 13.405, 48.8566, 2.3522):.0f} km")
print("in a plane:", math.dist((1, 2), (4, 6)))

# Output:
# Berlin to Paris: 877 km
# in a plane: 5.0
