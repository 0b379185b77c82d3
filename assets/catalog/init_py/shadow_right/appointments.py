"""My own appointments."""
