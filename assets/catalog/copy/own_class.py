import copy

class Player:
    def __init__(self, name, cards):
        self.name, self.cards, self.link = name, cards, object()

    def __deepcopy__(self, memo):
        twin = Player(self.name, copy.deepcopy(self.cards, memo))
        twin.link = self.link  # a connection is shared, not copied
        return twin

ada = Player("Ada", ["king", "ten"])
twin = copy.deepcopy(ada)
twin.cards.remove("ten")
print(ada.cards, twin.cards, "same link:", twin.link is ada.link)

# Output:
# ['king', 'ten'] ['king'] same link: True
