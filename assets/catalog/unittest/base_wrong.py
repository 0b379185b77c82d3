import sys
import unittest


class ParserTests(unittest.TestCase):
    def test_seven(self):
        self.assertEqual(self.parse("7"), 7)


class IntTest(ParserTests):
    parse = staticmethod(int)


print(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])(unittest.TestResult()))

# Output:
# <unittest.result.TestResult run=2 errors=1 failures=0>
