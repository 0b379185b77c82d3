import unittest


class BasketTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):  # once, before the first test
        cls.prices = {"tea": 3, "milk": 2}

    def setUp(self):  # before each test
        self.basket = ["tea"]
        self.addCleanup(print, "cleaned up after", self.id())

    def test_add(self):
        self.basket.append("milk")
        self.assertEqual(sum(self.prices[item] for item in self.basket), 5)

    def test_start(self):
        self.assertEqual(self.basket, ["tea"])


suite = unittest.defaultTestLoader.loadTestsFromTestCase(BasketTest)
print(suite(unittest.TestResult()))  # in a file of tests: unittest.main()

# Output:
# cleaned up after __main__.BasketTest.test_add
# cleaned up after __main__.BasketTest.test_start
# <unittest.result.TestResult run=2 errors=0 failures=0>
