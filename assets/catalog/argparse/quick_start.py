import argparse

parser = argparse.ArgumentParser(description="Greet someone.")
parser.add_argument("name", help="who to greet")
parser.add_argument("--times", type=int, default=1, help="how often (default: 1)")
args = parser.parse_args()
for _ in range(args.times):
    print(f"Hello, {args.name}!")

# Output:
# Hello, Ada!
# Hello, Ada!
