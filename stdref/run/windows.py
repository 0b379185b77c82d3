"""The processes of a run on Windows: a job object holds them all, and ends with the process that made it."""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    import subprocess
    import threading
    from ctypes import wintypes
    from typing import Any

    _KILL_ON_JOB_CLOSE = 0x2000
    _EXTENDED_LIMIT_INFORMATION = 9

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def popen_options() -> dict[str, Any]:
        """Return what `Popen` needs: a group that Ctrl+Break reaches, and no console window."""
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}

    def heed_interrupts() -> None:
        """Do nothing: children in a process group of their own decide themselves."""

    def readable(handle: int, timeout: float) -> bool:
        """Say yes: a pipe cannot be waited for here, and reading it ends when the job has ended its writers."""
        return True

    class Tree:
        """A process and all it has started; `mark`, which finds them elsewhere, is not needed here."""

        def __init__(self, popen: subprocess.Popen[bytes], mark: str) -> None:
            self._popen = popen
            self.born = 0
            self._lock = threading.Lock()
            self._kernel = _kernel()
            # Python needs far longer to reach its first line than this takes, so no child can slip out before.
            self._job = self._assign()

        def wait(self) -> None:
            """Wait for the first process to end."""
            self._popen.wait()

        def look(self) -> None:
            """Do nothing: the job knows its processes."""

        def ask(self) -> None:
            """End the tree at once; there is no request that every program would understand."""
            self.kill()

        def interrupt(self) -> None:
            """Do what Ctrl+Break does in a console."""
            import signal

            self._popen.send_signal(signal.CTRL_BREAK_EVENT)

        def kill(self) -> None:
            """End every process of the tree."""
            with self._lock:
                if self._job:
                    self._kernel.TerminateJobObject(self._job, 1)
                elif self._popen.poll() is None:
                    _taskkill(self._popen.pid)

        def finish(self) -> int:
            """End what is left of the tree, and return how its first process ended."""
            self.kill()
            with self._lock:
                if self._job:
                    self._kernel.CloseHandle(self._job)
                    self._job = None
            return self._popen.wait()

        def _assign(self) -> int | None:
            """Put the first process into a new job; None where Windows refuses (taskkill takes over then)."""
            job: int | None = self._kernel.CreateJobObjectW(None, None)
            if not job:
                return None
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE
            process = wintypes.HANDLE(int(self._popen._handle))  # type: ignore[attr-defined]
            if self._kernel.SetInformationJobObject(
                job, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
            ) and self._kernel.AssignProcessToJobObject(job, process):
                return job
            self._kernel.CloseHandle(job)
            return None

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.TerminateJobObject.argtypes = (wintypes.HANDLE, wintypes.UINT)
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        return kernel

    def _taskkill(pid: int) -> None:
        quiet = subprocess.DEVNULL
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(pid)],
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            creationflags=subprocess.CREATE_NO_WINDOW,
            check=False,
        )
