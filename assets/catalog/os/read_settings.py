import os

# As if the shell had set them:
os.environ |= {"NOTES_PORT": "8080", "NOTES_DEBUG": "false", "NOTES_HOSTS": "red, green"}

port = int(os.environ.get("NOTES_PORT", "5000"))
debug = os.environ.get("NOTES_DEBUG", "").lower() in ("1", "true", "yes", "on")
hosts = [host.strip() for host in os.environ.get("NOTES_HOSTS", "").split(",") if host.strip()]
print(port, debug, hosts)

for name in ("NOTES_PORT", "NOTES_KEY"):
    if name not in os.environ:
        print(f"set {name} and start again")

# Output:
# 8080 False ['red', 'green']
# set NOTES_KEY and start again
