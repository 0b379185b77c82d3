import argparse
import json
import os
from pathlib import Path

Path("config.json").write_text('{"host": "config", "color": "blue", "port": 80}', encoding="utf-8")
os.environ["APP_COLOR"] = "green"

parser = argparse.ArgumentParser()
parser.add_argument("--host", default="localhost")
parser.add_argument("--color", default="red")
parser.add_argument("--port", type=int, default=8000)
parser.set_defaults(**json.loads(Path("config.json").read_text(encoding="utf-8")))
if "APP_COLOR" in os.environ:
    parser.set_defaults(color=os.environ["APP_COLOR"])
print(parser.parse_args(["--port", "99"]))

# Output:
# Namespace(host='config', color='green', port=99)
