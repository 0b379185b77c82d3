import cmd

class Shop(cmd.Cmd):
    def do_buy(self, what): print("bought", what)
    def emptyline(self): print("nothing")
shop = Shop()
shop.onecmd("buy tea"), shop.onecmd("")

# Output:
# bought tea
# nothing
