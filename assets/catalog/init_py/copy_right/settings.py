"""Settings of the program."""

debug = False
