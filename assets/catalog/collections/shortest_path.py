from collections import deque

roads = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}


def shortest_path(start, goal):
    queue, seen = deque([[start]]), {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for town in roads[path[-1]]:
            if town not in seen:
                seen.add(town)
                queue.append([*path, town])
    return None


print(shortest_path("A", "F"))

# Output:
# ['A', 'B', 'D', 'F']
