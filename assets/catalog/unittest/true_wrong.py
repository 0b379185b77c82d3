import unittest


class LengthTest(unittest.TestCase):
    def test_length(self):
        self.assertTrue(len("tea"), 4)


print(LengthTest("test_length").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
