"""Makes what the packaged app brings along ready-made: `PYTHON -m tests.packaging.ready FOLDER`.

PYTHON is the bundled interpreter: the reference is what it says of itself, and the search index is built from that.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from stdref import paths
from stdref.catalog import manifest
from stdref.reference.interpreters import own
from stdref.reference.known import open_reference
from stdref.search import index

ELSEWHERE = ("requests", "__init__.py")  # no modules of the standard library
VALUE = 4  # the field of a row that holds the value of a constant


def main(folder: str) -> None:
    """Write `folder`/search.db and `folder`/reference/."""
    catalog = manifest.load(os.path.join(paths.assets(), "catalog"))
    target = Path(folder)
    shutil.rmtree(target, ignore_errors=True)
    with tempfile.TemporaryDirectory() as cache:
        open_reference(own(), paths.assets(), cache).fill(name for name in catalog.modules if name not in ELSEWHERE)
        answers, = Path(cache).glob("reference-*")
        for path in answers.iterdir():
            _forget_places(path)
        # Anew, so that the index is made of what was written.
        reference = open_reference(own(), paths.assets(), cache)
        shutil.copytree(answers, target / "reference")
        index.build(catalog, reference, str(target / index.SHIPPED), index.shipped_key())


def _forget_places(path: Path) -> None:
    """Take out what names folders of the machine that builds: values, and places in messages."""
    doc, problem, rows = json.loads(path.read_text(encoding="utf-8"))
    problem = problem.replace(sys.prefix + os.sep, "")
    for row in rows:
        if any(place in row[VALUE] for place in (sys.prefix, os.getcwd(), tempfile.gettempdir(), sys.base_prefix)):
            row[VALUE] = ""
    path.write_text(json.dumps([doc, problem, rows]), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
