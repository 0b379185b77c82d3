import unittest


class BasketTest(unittest.TestCase):
    basket = []

    def test_add(self):
        self.basket.append("tea")
        self.assertEqual(self.basket, ["tea"])


print([BasketTest("test_add").run().wasSuccessful() for _ in range(2)])

# Output:
# [True, False]
