import configparser

config = configparser.ConfigParser()
config.read_string("[window]\ndark = no\n")
print("dark" if config["window"].getboolean("dark") else "light")

# Output:
# light
