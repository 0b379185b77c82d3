from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

for name in ["Europe/Paris", "Europe/London Town"]:
    try:
        print(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError):
        print("there is no", name)

# Output:
# Europe/Paris
# there is no Europe/London Town
