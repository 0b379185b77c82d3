import cmd

class Shop(cmd.Cmd):
    def do_buy(self, what: str) -> None: print("bought", what)
    def do_quit(self, _: str) -> bool: return True
shop = Shop()
shop.onecmd("buy tea")  # shop.cmdloop() would ask for lines
print(shop.onecmd("quit"))

# Output:
# bought tea
# True
