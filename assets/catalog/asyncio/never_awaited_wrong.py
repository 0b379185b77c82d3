import asyncio


async def main():
    answer = asyncio.sleep(0.01, "ready")
    print(type(answer).__name__)
    answer.close()  # else a warning: never awaited


asyncio.run(main())

# Output:
# coroutine
