import cmd

class Shop(cmd.Cmd):
    goods = ["tea", "tart", "cake"]

    def do_buy(self, what: str) -> None:
        print("bought", what)

    def complete_buy(self, text: str, line: str, begin: int, end: int) -> list[str]:
        return [name for name in self.goods if name.startswith(text)]

shop = Shop()
print(shop.complete_buy("t", "buy t", 4, 5), shop.completenames("bu"))

# Output:
# ['tea', 'tart'] ['buy']
