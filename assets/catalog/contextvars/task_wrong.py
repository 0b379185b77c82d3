import asyncio, contextvars
n = contextvars.ContextVar("n", default=0)
async def add(): n.set(n.get() + 1)
async def main():
    await asyncio.create_task(add()); print(n.get())
asyncio.run(main())

# Output:
# 0
