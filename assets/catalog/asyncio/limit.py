import asyncio


async def fetch(number, limit):
    async with limit:  # at most three are in here
        await asyncio.sleep(0.01)
        return number * number


async def main():
    limit = asyncio.Semaphore(3)
    print(await asyncio.gather(*(fetch(number, limit) for number in range(8))))


asyncio.run(main())

# Output:
# [0, 1, 4, 9, 16, 25, 36, 49]
