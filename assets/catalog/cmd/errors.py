import cmd

class Shop(cmd.Cmd):
    def do_buy(self, amount: str) -> None:
        print(int(amount), "bought")

    def onecmd(self, line: str) -> bool:
        try:
            return super().onecmd(line)
        except ValueError as error:
            print("no:", error)
            return False

shop = Shop()
shop.onecmd("buy two"), shop.onecmd("buy 2")

# Output:
# no: invalid literal for int() with base 10: 'two'
# 2 bought
