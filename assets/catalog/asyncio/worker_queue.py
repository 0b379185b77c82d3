import asyncio


async def work(queue):
    while True:
        job = await queue.get()
        print(await asyncio.sleep(0.01, f"done: {job}"))
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    workers = [asyncio.create_task(work(queue)) for _ in range(3)]
    for job in ("read", "sort", "write", "print"):
        await queue.put(job)  # waits while the queue is full
    await queue.join()  # until task_done was called for each job
    for worker in workers:
        worker.cancel()


asyncio.run(main())

# Output:
# done: read
# done: sort
# done: write
# done: print
