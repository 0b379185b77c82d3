import time

tick = 0.05                    # 1 for real seconds
for left in range(3, 0, -1):
    minutes, seconds = divmod(left, 60)
    print(f"{minutes:02}:{seconds:02}", flush=True)
    time.sleep(tick)
print("go!")

# Output:
# 00:03
# 00:02
# 00:01
# go!
