from collections.abc import MutableMapping

class Prices(MutableMapping):
    def __init__(self, **prices: float) -> None:
        self._data = {key.lower(): price for key, price in prices.items()}
    def __getitem__(self, key): return self._data[key.lower()]
    def __setitem__(self, key, price): self._data[key.lower()] = price
    def __delitem__(self, key): del self._data[key.lower()]
    def __iter__(self): return iter(self._data)
    def __len__(self): return len(self._data)

prices = Prices(Tea=3)
prices.update(MILK=2)
print(prices["TEA"], "milk" in prices, prices.pop("Milk"), dict(prices))

# Output:
# 3 True 2 {'tea': 3}
