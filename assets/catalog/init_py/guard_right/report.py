"""Reports."""


def title(topic):
    """The heading of a report."""
    return topic.upper()


if __name__ == "__main__":
    print("writing the report")
