"""The commands of manage.py: each module has `add_arguments(parser)` and `run(args)`."""
