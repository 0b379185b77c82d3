import logging.handlers

handler = logging.handlers.TimedRotatingFileHandler("log", when="D", delay=True)
print(handler.interval, "s after the start")

# Output:
# 86400 s after the start
