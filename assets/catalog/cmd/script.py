import cmd
import io
import sys

class Shop(cmd.Cmd):
    use_rawinput = False
    prompt = ""

    def do_buy(self, what: str) -> None:
        print("bought", what)

    def do_EOF(self, _: str) -> bool:
        return True

Shop(stdin=io.StringIO("buy tea\nbuy cake\n"), stdout=sys.stdout).cmdloop("reading ...".replace("...", "…"))

# Output:
# reading …
# bought tea
# bought cake
