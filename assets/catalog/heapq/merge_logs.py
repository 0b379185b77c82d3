import heapq

server = ["09:01 start", "09:07 error", "09:30 stop"]
client = ["09:05 connect", "09:08 retry"]
for line in heapq.merge(server, client):
    print(line)

# Output:
# 09:01 start
# 09:05 connect
# 09:07 error
# 09:08 retry
# 09:30 stop
