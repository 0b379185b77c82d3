try:
    {"tea": 3}["milk"]
except KeyError as error:
    print("failed:", error)

# Output:
# failed: 'milk'
