"""How long it takes from Run to the first output on the screen, beside starting the program bare and reading it."""

from __future__ import annotations

import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from tests.bench.measure import Window, compared, in_turn, report, sandbox, took, warm

ROUNDS = 20
CODE = "print('first')"


def bare() -> float:
    """Milliseconds until a bare program's first line can be read."""

    def work() -> None:
        with subprocess.Popen([sys.executable, "-u", "-X", "utf8", "-c", CODE], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()

    return took(work)


def main() -> None:
    """Measure and print."""
    with sandbox():
        warm()
        window = Window()
        bench = window.app.bench
        bench.editor.text.insert("1.0", CODE)
        window.root.update()

        def shown() -> float:
            def work() -> None:
                bench.run()
                window.until(lambda: "first" in bench.output.text.get("2.0", "2.end"))
                window.painted()

            time = took(work)
            window.until(lambda: not bench.running)
            return time

        def ended() -> float:
            return took(bench.run) + took(lambda: window.until(lambda: not bench.running)) + took(window.painted)

        found = in_turn(ROUNDS, {"bare": bare, "first": shown, "ended": ended})
        report({"first_output": compared(found["first"], found["bare"]),
                "ended": compared(found["ended"], found["bare"]), "bare": compared(found["bare"], found["bare"])})
        window.app.close()


if __name__ == "__main__":
    main()
