"""What only the maintainers of stdref need; nothing of it is installed."""
