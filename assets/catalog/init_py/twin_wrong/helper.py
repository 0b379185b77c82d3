"""Helps main."""


def stop_class():
    """The class from the main file, which is loaded a second time for this."""
    import main

    return main.Stop
