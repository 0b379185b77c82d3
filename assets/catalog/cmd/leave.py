import cmd
import io
import sys

class Shop(cmd.Cmd):
    use_rawinput, prompt = False, ""

    def emptyline(self) -> None: ...
    def do_EOF(self, _: str) -> bool:
        return True
    def postloop(self) -> None:
        print("bye")

Shop(stdin=io.StringIO("\n\n"), stdout=sys.stdout).cmdloop()

# Output:
# bye
