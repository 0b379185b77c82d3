"""Items between bars."""


def export(items):
    """The items as text."""
    return f"|{'|'.join(items)}|"
