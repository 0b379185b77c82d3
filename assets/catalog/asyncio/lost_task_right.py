import asyncio


async def save():
    print("saved", await asyncio.sleep(0.01, "all"))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(save())


asyncio.run(main())

# Output:
# saved all
