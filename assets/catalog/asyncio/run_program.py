import asyncio
import sys
from asyncio.subprocess import PIPE


async def run(code):
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=PIPE)
    async for line in process.stdout:
        print("it prints", line.decode().strip())
    return await process.wait()


print("exit status", asyncio.run(run("print('a'); print('b')")))

# Output:
# it prints a
# it prints b
# exit status 0
