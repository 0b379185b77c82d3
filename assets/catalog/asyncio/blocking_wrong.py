import asyncio
import time


async def load(name, seconds):
    time.sleep(seconds)
    print(name)


async def main():
    await asyncio.gather(load("slow", 0.2), load("fast", 0.1))


asyncio.run(main())

# Output:
# slow
# fast
