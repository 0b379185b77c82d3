"""Papers about sales."""
