import json
from pathlib import Path

log = Path("events.jsonl")
for event in ({"id": 1, "kind": "start"}, {"id": 2, "kind": "stop"}):
    with log.open("a", encoding="utf-8") as file:
        file.write(json.dumps(event) + "\n")

with log.open(encoding="utf-8") as file:
    for line in file:
        print(json.loads(line)["kind"])

# Output:
# start
# stop
