import heapq

roads = {"Bern": {"Basel": 95, "Zug": 130}, "Basel": {"Zug": 110, "Chur": 205}, "Zug": {"Chur": 120}, "Chur": {}}

def shortest(start, goal):
    heap, seen = [(0, start)], set()
    while heap:
        distance, town = heapq.heappop(heap)
        if town == goal:
            return distance
        if town not in seen:
            seen.add(town)
            for following, length in roads[town].items():
                heapq.heappush(heap, (distance + length, following))

print(shortest("Bern", "Chur"), "km")

# Output:
# 250 km
