import configparser

config = configparser.ConfigParser()
config.optionxform = str
config.read_string("[paths]\nPATH = /bin\n")
print(list(config["paths"]))

# Output:
# ['PATH']
