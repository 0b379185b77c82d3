"""Serve the site until Ctrl+C."""
import argparse
import signal
import sys
import threading
from functools import partial
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .database import opened, upgrade


class Page(BaseHTTPRequestHandler):
    """Answers every GET with the number of users."""

    def __init__(self, database, *rest):
        self.database = database
        super().__init__(*rest)

    def do_GET(self):
        """Answer "/"; there are no other pages."""
        if self.path != "/":
            self.send_error(404)
            return
        with opened(self.database) as connection:
            users = connection.execute("SELECT count(*) FROM user").fetchone()[0]
        body = f"It works! Users: {users}".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, text, *values):
        """Print without date and address, which the original puts in front."""
        print(text % values, flush=True)


def port(text):
    """A port number; 0 lets the system choose a free one."""
    if not 0 <= int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 65535")
    return int(text)


def add_arguments(parser):
    """Where to serve, and for how long."""
    parser.add_argument("port", nargs="?", type=port, default=8000, help="default: 8000; 0: any free port")
    parser.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1")
    parser.add_argument("--requests", type=int, metavar="N", help="send itself N requests, then stop")


def run(args):
    """Serve until Ctrl+C or a signal to end, or until it has answered its own requests."""
    with opened(args.database) as connection:
        upgrade(connection)
    try:
        server = ThreadingHTTPServer((args.host, args.port), partial(Page, args.database))
    except OSError as error:
        print(f"runserver: cannot serve at {args.host}:{args.port}: {error.strerror}", file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends as politely as Ctrl+C
    with server:
        print(f"Serving at http://{args.host}:{server.server_port}/ (Ctrl+C stops)", flush=True)
        if args.requests is not None:
            threading.Thread(target=visit, args=(server, args.requests)).start()
        try:
            server.serve_forever(poll_interval=0.05)
        except KeyboardInterrupt:
            pass
    print("Stopped")
    return 0


def visit(server, times):
    """Ask `server` for its page `times` times, then stop it."""
    try:
        for _ in range(times):
            connection = HTTPConnection(*server.server_address, timeout=5)
            connection.request("GET", "/")
            print(connection.getresponse().read().decode())
            connection.close()
    finally:
        server.shutdown()
