import cmd
import shlex
import sys

class Shop(cmd.Cmd):
    def do_buy(self, text: str) -> None:
        """buy NAME AMOUNT: put something into the basket."""
        name, amount = shlex.split(text)
        print(f"{int(amount)} x {name}")

shop = Shop(stdout=sys.stdout)
for line in ["buy 'green tea' 2", "help buy", "steal cake"]:
    shop.onecmd(line)

# Output:
# 2 x green tea
# buy NAME AMOUNT: put something into the basket.
# *** Unknown syntax: steal cake
