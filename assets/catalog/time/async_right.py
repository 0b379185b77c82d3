import asyncio
async def cook(dish):
    print(dish, "on")
    await asyncio.sleep(0.05)
    print(dish, "done")
async def main(): await asyncio.gather(cook("rice"), cook("beans"))
asyncio.run(main())

# Output:
# rice on
# beans on
# rice done
# beans done
