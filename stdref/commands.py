"""What each command of the command line does."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from stdref import paths
from stdref.catalog.model import CatalogError
from stdref.cli import FAILURE, OK

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Carry out the command in `options` and return the exit status; what a user can mend is told in one line."""
    from stdref.reference.library import ProbeError
    from stdref.run.process import RunError

    actions = {"check": check}
    try:
        return actions[options.command](options)
    except (CatalogError, ProbeError, RunError) as error:
        print(f"stdref: {error}", file=sys.stderr)
        return FAILURE
    except BrokenPipeError:
        # The reader of the pipe has seen enough; nothing must be flushed into it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE


def check(options: argparse.Namespace) -> int:
    """`stdref check`: findings one a line, then a summary; failure when there is a finding."""
    from stdref.catalog.isolation import loopback_only
    from stdref.catalog.report import Options, report

    if options.run and not loopback_only():
        print("stdref: this system does not let the network be taken away, so snippets could reach it", file=sys.stderr)
    found = report(Options(os.path.join(paths.assets(), "catalog"), options.modules, options.python or [sys.executable],
                           options.run, options.record, options.jobs or os.cpu_count() or 2), sys.stdout)
    return FAILURE if found else OK
