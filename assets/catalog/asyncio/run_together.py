import asyncio


async def fetch(page):
    await asyncio.sleep(0.05)
    return f"text of {page}"


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(page)) for page in ("home", "news")]
    print([task.result() for task in tasks])  # here all have ended


asyncio.run(main())

# Output:
# ['text of home', 'text of news']
