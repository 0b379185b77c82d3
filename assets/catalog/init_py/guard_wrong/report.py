"""Reports."""


def title(topic):
    """The heading of a report."""
    return topic.upper()


print("writing the report")
