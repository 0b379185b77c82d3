import asyncio


async def main():
    answer = await asyncio.sleep(0.01, "ready")
    print(answer)


asyncio.run(main())

# Output:
# ready
