import asyncio


async def refresh():
    try:
        while True:
            print("refreshing")
            await asyncio.sleep(60)
    finally:
        print("cleaning up")


async def main():
    task = asyncio.create_task(refresh())
    await asyncio.sleep(0.05)  # the real work
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


asyncio.run(main())

# Output:
# refreshing
# cleaning up
# cancelled: True
