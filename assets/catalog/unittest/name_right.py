import unittest


class TotalTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(2 + 2, 5)


print(unittest.defaultTestLoader.loadTestsFromTestCase(TotalTest)(unittest.TestResult()))

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=1>
