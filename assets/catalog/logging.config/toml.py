import logging.config
import tomllib

SETTINGS = """
version = 1
[handlers.screen]
class = "logging.StreamHandler"
stream = "ext://sys.stdout"
[root]
level = "INFO"
handlers = ["screen"]
"""
logging.config.dictConfig(tomllib.loads(SETTINGS))
logging.info("open")

# Output:
# open
