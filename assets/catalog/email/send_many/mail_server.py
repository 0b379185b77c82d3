"""A mail server for this example: it takes every message and keeps it."""

import socketserver
from threading import Thread


class Handler(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(f"{text}\r\n".encode())

    def handle(self):
        self.say("220 ready")
        recipients = []
        for line in self.rfile:
            command = line.decode().upper()
            if command.startswith("RCPT"):
                recipients.append(line.decode().partition("<")[2].partition(">")[0])
            if command.startswith("DATA"):
                self.say("354 go on")
                message = b"".join(iter(self.rfile.readline, b".\r\n"))
                self.server.messages.append((recipients, message))
                recipients = []
            if command.startswith("QUIT"):
                self.say("221 goodbye")
                return
            self.say("250 ok")


def start_server():
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
    server.messages = []
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    return server
