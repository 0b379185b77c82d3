"""Two classes that need each other."""
