import configparser

config = configparser.ConfigParser()
config.read_string("[window]\ndark = no\n")
print("dark" if config["window"]["dark"] else "light")

# Output:
# dark
