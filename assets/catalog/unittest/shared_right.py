import unittest


class BasketTest(unittest.TestCase):
    def test_add(self):
        basket = []
        basket.append("tea")
        self.assertEqual(basket, ["tea"])


print([BasketTest("test_add").run().wasSuccessful() for _ in range(2)])

# Output:
# [True, True]
