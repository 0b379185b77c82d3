"""Runs a snippet as a process of its own: in a fresh folder, with a scrubbed environment, and never longer than wanted.

`command` says what is run, `workspace` where, `process` starts and ends it, `finish` runs one to its end. The threads
at its pipes are in `pipes`, the text on its way to the reader in `stream` and `screen`, and what differs between
operating systems in `posix` and `windows`.
"""
