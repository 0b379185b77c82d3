import asyncio


async def answer(reader, writer):
    async for line in reader:
        writer.write(line.upper())
        await writer.drain()  # waits while the other side is slow
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)  # 0: any free port
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        writer.write(b"hello\n")
        print(await reader.readline())
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# Output:
# b'HELLO\n'
