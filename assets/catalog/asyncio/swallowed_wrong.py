import asyncio
from contextlib import suppress


async def main():
    async with asyncio.timeout(0.01):
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        print("goes on although time is up")


asyncio.run(main())

# Output:
# goes on although time is up
