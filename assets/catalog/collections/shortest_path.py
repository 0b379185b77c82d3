from collections import deque

roads = {"A": "BC", "B": "D", "C": "DE", "D": "F", "E": "F", "F": ""}


def shortest_path(start: str, goal: str) -> str | None:
    queue, seen = deque([start]), {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for town in roads[path[-1]]:
            if town not in seen:
                seen.add(town)
                queue.append(path + town)


print(shortest_path("A", "F"))

# Output:
# ABDF
