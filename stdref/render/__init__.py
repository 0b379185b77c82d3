"""A page as text: the order and wording of its parts, and their forms for terminals, browsers and files."""
