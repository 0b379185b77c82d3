import asyncio
from contextvars import ContextVar

user = ContextVar("user")
async def order(name):
    user.set(name); await asyncio.sleep(0); print("tea for", user.get())
async def main(): await asyncio.gather(order("ada"), order("bob"))
asyncio.run(main())

# Output:
# tea for ada
# tea for bob
