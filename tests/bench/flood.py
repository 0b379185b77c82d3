"""What the window does with a program that prints without end: lines it shows, how long it stands still, how it stops.

The reference for the lines is a loop that reads the same program from a pipe and throws everything away; for stopping
it is to terminate and await the same program bare. The window's stalls are the times between two beats of a timer of
5 ms, which stands at 5 to 6 ms in a window that does nothing. `others` are programs that print in other hostile ways:
their longest stalls, by the clock and, since others may have the processor, by the time that the window itself had it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

from tests.bench.measure import Window, compared, in_turn, report, sandbox, spread, took, warm

ROUNDS, SECONDS, BEAT = 3, 2.0, 5
OTHERS = {
    "endless_line": "while True: print('x', end='')",
    "ten_megabytes_in_a_line": "import sys, time\nsys.stdout.write('x' * 10_000_000)\ntime.sleep(60)",
    "colours": "import sys\ni = 0\nwhile True:\n    i += 1\n    sys.stdout.write(f'\\x1b[{31 + i % 6}m{i}\\x1b[0m ' + "
               "'\\n' * (i % 9 == 0))",
    "tracebacks": "i = 0\nwhile True:\n    i += 1\n"
                  "    print(f'  File \"{__file__}\", line {i}, in f\\nSomeError: {i}')",
    "bytes": "import sys\nwhile True: sys.stdout.buffer.write(bytes(range(256)) * 400)",
}
CODE = "i = 0\nwhile True:\n    i += 1\n    print(i, 'x' * 90)"


class Flood:
    """Floods the window, and keeps the figures."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.stalls: list[float] = []
        self.busy: list[float] = []
        self.stops: list[float] = []
        self._last = 0.0
        self._thread = time.thread_time()

    def lines(self) -> float:
        """Lines shown in a second."""
        bench, root = self._window.app.bench, self._window.root
        bench.run()
        text = bench.output.text
        self._window.until(lambda: int(text.index("end").split(".")[0]) > 10)
        began = self._last = time.perf_counter()
        timer = root.after(BEAT, self._beat)
        self._timer = timer
        first = self._newest()
        self._window.until(lambda: time.perf_counter() - began > SECONDS)
        shown = self._newest() - first
        rate = shown / (time.perf_counter() - began)
        root.after_cancel(self._timer)
        self.stops.append(took(self._stop))
        return rate

    def other(self, code: str) -> dict[str, float]:
        """The longest stalls while `code` prints, in milliseconds."""
        kept, self.stalls, self.busy = self.stalls, [], []
        bench, root = self._window.app.bench, self._window.root
        bench.editor.show(code)
        bench.run()
        began, self._last = time.perf_counter(), time.perf_counter()
        self._thread = time.thread_time()
        self._timer = root.after(BEAT, self._beat)
        self._window.until(lambda: time.perf_counter() - began > SECONDS)
        root.after_cancel(self._timer)
        self._stop()
        found, self.stalls = self.stalls, kept
        return {"most_ms": round(max(found), 2), "most_busy_ms": round(max(self.busy), 2)}

    def idle(self) -> float:
        """The longest stall of a window that does nothing, for comparison, in milliseconds."""
        kept, self.stalls = self.stalls, []
        began = self._last = time.perf_counter()
        self._timer = self._window.root.after(BEAT, self._beat)
        self._window.until(lambda: time.perf_counter() - began > SECONDS / 4)
        self._window.root.after_cancel(self._timer)
        longest, self.stalls = max(self.stalls), kept
        return longest

    def _stop(self) -> None:
        bench = self._window.app.bench
        bench.stop()
        self._window.until(lambda: not bench.running)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.stalls.append(1000 * (now - self._last))
        thread = time.thread_time()
        self.busy.append(1000 * (thread - self._thread))
        self._last, self._thread = now, thread
        self._timer = self._window.root.after(BEAT, self._beat)

    def _newest(self) -> int:
        text = self._window.app.bench.output.text
        return int(text.get("end - 2 lines linestart", "end - 2 lines lineend").split()[0])


def memory() -> float:
    """MiB of memory that this process has."""
    with open("/proc/self/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024


def discarded() -> float:
    """Lines a second that a bare loop reads from the same program."""
    with subprocess.Popen([sys.executable, "-u", "-c", CODE], stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdout is not None
        count = 0
        process.stdout.read(1)
        began = time.perf_counter()
        while time.perf_counter() - began < SECONDS / 2:
            count += process.stdout.read(65536).count(b"\n")
        rate = count / (time.perf_counter() - began)
        process.kill()
    return rate


def terminated() -> float:
    """Milliseconds to end the same program bare."""
    with subprocess.Popen([sys.executable, "-c", CODE], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        return took(process.terminate) + took(process.wait)


def main() -> None:
    """Measure and print."""
    with sandbox():
        warm()
        window = Window()
        window.app.bench.editor.text.insert("1.0", CODE)
        window.root.update()
        flood = Flood(window)
        before = memory()
        found = in_turn(ROUNDS, {"bare": discarded, "shown": flood.lines, "idle": flood.idle, "end": terminated})
        rates, bare = sorted(found["shown"]), sorted(found["bare"])
        grown = memory() - before
        report({
            "memory_grown_mib": round(grown, 1),
            "others": {name: flood.other(code) for name, code in OTHERS.items()},
            "lines_per_second": round(rates[len(rates) // 2]), "most_lines_per_second": round(rates[-1]),
            "lines_ratio": round(rates[len(rates) // 2] / bare[len(bare) // 2], 3),
            "stall": spread(flood.stalls, found["idle"]), "idle_longest_ms": round(min(found["idle"]), 2),
            "stop": compared(flood.stops, found["end"]),
        })
        window.app.close()


if __name__ == "__main__":
    main()
