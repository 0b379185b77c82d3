import asyncio
import logging
import sys
from contextvars import ContextVar

request = ContextVar("request", default="-")
logging.basicConfig(stream=sys.stdout, format="[%(request)s] %(message)s", level=logging.INFO)
logging.getLogger().handlers[0].addFilter(lambda record: setattr(record, "request", request.get()) or True)

async def handle(number: int) -> None:
    request.set(str(number))
    logging.info("paid")

async def main() -> None:
    await asyncio.gather(handle(1), handle(2))

asyncio.run(main())

# Output:
# [1] paid
# [2] paid
