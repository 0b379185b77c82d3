import socket
import time


def is_open(host, port):
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex((host, port)) == 0


def wait_for(host, port, seconds=10):
    end = time.monotonic() + seconds
    while not is_open(host, port):
        if time.monotonic() > end:
            raise TimeoutError(f"nothing listens on port {port}")
        time.sleep(0.1)


with socket.create_server(("127.0.0.1", 0)) as server:
    wait_for("127.0.0.1", server.getsockname()[1])
    print("ready")

# Output:
# ready
