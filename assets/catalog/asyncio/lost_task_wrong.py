import asyncio


async def save():
    print("saved", await asyncio.sleep(0.01, "all"))


async def main():
    asyncio.create_task(save())
    print("the end")


asyncio.run(main())

# Output:
# the end
