import sys
import unittest


class ParserTests:
    def test_seven(self):
        self.assertEqual(self.parse("7"), 7)


class IntTest(ParserTests, unittest.TestCase):
    parse = staticmethod(int)


print(unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])(unittest.TestResult()))

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
