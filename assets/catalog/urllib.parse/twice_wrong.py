from urllib.parse import quote, urlencode

city = quote("New York")
print(urlencode({"city": city}))

# Output:
# city=New%2520York
