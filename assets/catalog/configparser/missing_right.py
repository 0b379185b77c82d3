import configparser

config = configparser.ConfigParser()
if not config.read("no_such_file.ini"):
    print("no_such_file.ini was not read")

# Output:
# no_such_file.ini was not read
