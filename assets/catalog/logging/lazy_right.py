import logging


class Cart:
    def __str__(self):
        print("slow work for a line nobody sees")
        return "cart"


logging.debug("bought %s", Cart())
print("no work done")

# Output:
# no work done
