import asyncio


async def greet(name, seconds):
    await asyncio.sleep(seconds)  # stands for waiting on a network
    print("hello", name)


async def main():
    await asyncio.gather(greet("Ben", 0.2), greet("Ada", 0.1))


asyncio.run(main())

# Output:
# hello Ada
# hello Ben
