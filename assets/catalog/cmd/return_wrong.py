import cmd

class Shop(cmd.Cmd):
    def do_price(self, what): return 3
print("stop?", bool(Shop().onecmd("price tea")))

# Output:
# stop? True
