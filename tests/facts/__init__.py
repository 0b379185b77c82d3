"""Builds assets/facts.json from interpreters, stub files and the official documentation's numbers."""
