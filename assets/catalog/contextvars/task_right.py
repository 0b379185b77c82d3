import asyncio
async def add(n): return n + 1
async def main():
    print(await asyncio.create_task(add(0)))
asyncio.run(main())

# Output:
# 1
