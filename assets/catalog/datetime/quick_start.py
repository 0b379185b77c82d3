from datetime import UTC, datetime, timedelta

meeting = datetime(2026, 3, 5, 14, 30, tzinfo=UTC)
print(meeting)
print(meeting + timedelta(days=10, hours=2))
print(f"{meeting:%A, %d %B %Y at %H:%M}")
print(datetime.fromisoformat("2026-03-05 14:30Z") == meeting)

# Output:
# 2026-03-05 14:30:00+00:00
# 2026-03-15 16:30:00+00:00
# Thursday, 05 March 2026 at 14:30
# True
