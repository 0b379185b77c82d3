import re
import warnings

warnings.simplefilter("ignore")  # Python 3.13 warns of this
print(re.sub("a", "-", "Aaaa", re.IGNORECASE))

# Output:
# A--a
