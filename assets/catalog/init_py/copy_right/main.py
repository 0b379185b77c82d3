import settings

settings.debug = True
print(settings.debug)

# Output:
# True
