import asyncio


async def fetch(page):
    if page == "news":
        raise ValueError("no news")
    return page


async def main():
    print(await asyncio.gather(fetch("home"), fetch("news"), return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("news"))
    except* ValueError as failed:
        print("failed:", failed.exceptions)


asyncio.run(main())

# Output:
# ['home', ValueError('no news')]
# failed: (ValueError('no news'),)
