import asyncio
import ssl

serving = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
serving.load_cert_chain("cert.pem", "key.pem")
trusting = ssl.create_default_context(cafile="cert.pem")


async def answer(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=serving)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address, ssl=trusting, server_hostname="localhost")
    writer.write(b"tea, please\n")
    print(await reader.readline())
    writer.close()
    server.close()


asyncio.run(main())

# Output:
# b'TEA, PLEASE\n'
