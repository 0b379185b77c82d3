import configparser

config = configparser.ConfigParser()
config.read_string("[fruit]\napple = 3\npear = 5\n[drinks]\ntea = 2\n")
for name in config.sections():
    for option, value in config[name].items():
        print(f"{name}.{option} = {value}")

# Output:
# fruit.apple = 3
# fruit.pear = 5
# drinks.tea = 2
