import asyncio
from contextlib import suppress


async def main():
    with suppress(ExceptionGroup):
        async with asyncio.TaskGroup() as group:
            slow, _ = map(group.create_task, (asyncio.sleep(60), asyncio.to_thread(int, "x")))
    print("slow has ended:", slow.done())


asyncio.run(main())

# Output:
# slow has ended: True
