"""The log: a file of the reader's, opened at the first message. `logging` is slow to import, so this comes late."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from stdref import paths

if TYPE_CHECKING:
    import logging

SIZE = 512 * 1024


def logger() -> logging.Logger:
    """The log of stdref; on the error stream where its file cannot be written."""
    import logging.handlers  # slow, large, and on a good day never needed

    found = logging.getLogger("stdref")
    if not found.handlers:
        path = paths.log_file()
        handler: logging.Handler
        try:
            paths.ensure(os.path.dirname(path))
            handler = logging.handlers.RotatingFileHandler(path, maxBytes=SIZE, backupCount=1, encoding="utf-8")
        except OSError:
            handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        found.addHandler(handler)
    return found
