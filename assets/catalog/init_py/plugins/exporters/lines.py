"""One item a line."""


def export(items):
    """The items as text."""
    return repr("\n".join(items))
