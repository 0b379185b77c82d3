import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connection(number):
    print("connect", number)
    try:
        yield f"connection {number}"
    finally:
        print("disconnect", number)


async def main():
    async with AsyncExitStack() as stack:
        lines = [await stack.enter_async_context(connection(n)) for n in (1, 2)]
        print(lines)


asyncio.run(main())

# Output:
# connect 1
# connect 2
# ['connection 1', 'connection 2']
# disconnect 2
# disconnect 1
