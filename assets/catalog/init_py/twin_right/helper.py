"""Helps main."""
import errors


def stop_class():
    """The class that all share."""
    return errors.Stop
