rows = [("tea", 3.5, 1200), ("coffee", 12.25, 80)]
width = max(len(name) for name, *_ in rows)

print(f"{'name':<{width}} {'price':>8} {'sold':>6}")
for name, price, sold in rows:
    print(f"{name:<{width}} {price:>8.2f} {sold:>6,}")

# Output:
# name      price   sold
# tea        3.50  1,200
# coffee    12.25     80
