import configparser

config = configparser.ConfigParser()
config.read("no_such_file.ini")
print(config.sections())

# Output:
# []
