import shelve
import tempfile
from dataclasses import dataclass

@dataclass
class Tea:
    name: str
    price: float

with shelve.open(tempfile.mkdtemp() + "/teas") as shelf:
    for tea in [Tea("Assam", 3.5), Tea("Sencha", 4)]:
        shelf[tea.name] = tea
    print(shelf["Sencha"], max(shelf.values(), key=lambda tea: tea.price).name)

# Output:
# Tea(name='Sencha', price=4) Sencha
