import logging


class Cart:
    def __str__(self):
        print("slow work for a line nobody sees")
        return "cart"


logging.debug(f"bought {Cart()}")

# Output:
# slow work for a line nobody sees
