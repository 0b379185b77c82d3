import asyncio
from contextlib import suppress


async def main():
    with suppress(ExceptionGroup):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in (asyncio.sleep(60), asyncio.to_thread(int, "x"))]
    print("slow has ended:", tasks[0].done())


asyncio.run(main())

# Output:
# slow has ended: True
