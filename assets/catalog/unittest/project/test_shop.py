import unittest

from shop import total


class TotalTest(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(total([2, 3]), 5)

    def test_discount(self):
        self.assertEqual(total([20], discount=10), 2)


if __name__ == "__main__":
    unittest.main()
