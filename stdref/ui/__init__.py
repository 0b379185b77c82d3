"""The window: the only part of stdref that imports tkinter."""
