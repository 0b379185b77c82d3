"""A small shop: fill a cart, print a receipt."""
from .cart import Cart

__all__ = ["Cart"]
