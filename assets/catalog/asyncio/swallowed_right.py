import asyncio
from contextlib import suppress


async def main():
    with suppress(TimeoutError):
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    print("stopped in time")


asyncio.run(main())

# Output:
# stopped in time
