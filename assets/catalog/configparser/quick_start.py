import configparser

config = configparser.ConfigParser()
config.read_string("[server]\nhost = localhost\nport = 8080\n")
server = config["server"]
print(server["host"], server.getint("port") + 1)

# Output:
# localhost 8081
