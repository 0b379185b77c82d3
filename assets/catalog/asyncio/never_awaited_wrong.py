import asyncio


async def main():
    answer = asyncio.sleep(0.01, "ready")
    print(type(answer).__name__)
    answer.close()


asyncio.run(main())

# Output:
# coroutine
