"""What things cost."""

TEA = 250
