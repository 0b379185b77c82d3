import ssl

from server import connect, start_server

context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
print(connect(start_server(), context, "localhost").getpeercert())

# Output:
# {}
