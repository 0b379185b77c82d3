import asyncio


async def main():
    for attempt, answer_takes in enumerate((60, 60, 0.01)):
        try:
            async with asyncio.timeout(0.2):
                print(await asyncio.sleep(answer_takes, "answer"))
                break
        except TimeoutError:
            print("no answer, try again")
            await asyncio.sleep(0.01 * 2**attempt)


asyncio.run(main())

# Output:
# no answer, try again
# no answer, try again
# answer
