print("tea\nmilk")

# Output:
# tea
# milk
