import cmd

class Shop(cmd.Cmd):
    def do_price(self, what): print(3)
print("stop?", bool(Shop().onecmd("price tea")))

# Output:
# 3
# stop? False
