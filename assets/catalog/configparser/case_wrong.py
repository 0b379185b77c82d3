import configparser

config = configparser.ConfigParser()
config.read_string("[paths]\nPATH = /bin\n")
print(list(config["paths"]))

# Output:
# ['path']
