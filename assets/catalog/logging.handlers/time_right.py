import logging.handlers

handler = logging.handlers.TimedRotatingFileHandler("log", when="midnight", delay=True)
print(handler.when)

# Output:
# MIDNIGHT
