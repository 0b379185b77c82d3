seconds = 90_000
minutes, seconds = divmod(seconds, 60)
hours, minutes = divmod(minutes, 60)
print(f"{hours:02}:{minutes:02}:{seconds:02}")

# Output:
# 25:00:00
