import settings
from settings import debug

settings.debug = True
print(debug)

# Output:
# False
