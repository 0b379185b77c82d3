import asyncio
from contextlib import suppress


async def main():
    slow = asyncio.create_task(asyncio.sleep(60))
    with suppress(ValueError):
        await asyncio.gather(slow, asyncio.to_thread(int, "x"))
    print("slow has ended:", slow.done())


asyncio.run(main())

# Output:
# slow has ended: False
