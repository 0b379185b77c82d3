import unittest


class AgeTest(unittest.TestCase):
    def test_text(self):
        with self.assertRaises(ValueError) as caught:
            int("ten")
        self.assertIn("eleven", str(caught.exception))


print(AgeTest("test_text").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=1>
