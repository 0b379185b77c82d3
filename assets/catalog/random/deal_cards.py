import random

deck = [rank + suit for suit in "♠♥♦♣" for rank in "23456789TJQKA"]
random.seed(5)
random.shuffle(deck)

hands = {}
for player in ("Ada", "Bob", "Cleo"):
    hands[player] = [deck.pop() for _ in range(5)]
for player, hand in hands.items():
    print(f"{player:5}", *hand)
print(len(deck), "cards left, next:", deck[-1])

# Output:
# Ada   2♣ 5♥ T♣ J♥ 7♣
# Bob   4♣ 9♦ 3♠ 5♦ 4♥
# Cleo  9♣ 5♠ Q♠ 9♠ Q♥
# 37 cards left, next: 6♦
