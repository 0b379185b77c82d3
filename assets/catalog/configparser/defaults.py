import configparser

config = configparser.ConfigParser()
config.read_string("""
[DEFAULT]
user = guest
timeout = 30

[mirror]
timeout = 5

[main]
""")
for name in config.sections():
    section = config[name]
    print(name, section["user"], section.getint("timeout"), section.get("proxy", "none"))

# Output:
# mirror guest 5 none
# main guest 30 none
