import re

BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(name):
    return BORDER.sub("_", name).lower()


def camel(name):
    return re.sub(r"_([a-z0-9])", lambda match: match[1].upper(), name)


print(snake("maxItemCount"), snake("parseHTTPResponse"))
print(camel("max_item_count"))
print(BORDER.split("parseHTTPResponse"))

# Output:
# max_item_count parse_http_response
# maxItemCount
# ['parse', 'HTTP', 'Response']
