import asyncio
import time
async def cook(dish):
    print(dish, "on")
    time.sleep(0.05)
    print(dish, "done")
async def main(): await asyncio.gather(cook("rice"), cook("beans"))
asyncio.run(main())

# Output:
# rice on
# rice done
# beans on
# beans done
