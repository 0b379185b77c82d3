import unittest


class TotalTest(unittest.TestCase):
    def check_total(self):
        self.assertEqual(2 + 2, 5)


print(unittest.defaultTestLoader.loadTestsFromTestCase(TotalTest)(unittest.TestResult()))

# Output:
# <unittest.result.TestResult run=0 errors=0 failures=0>
