import random
import unittest
from unittest import mock


def roll_two():
    return random.randint(1, 6) + random.randint(1, 6)


class DiceTest(unittest.TestCase):
    @mock.patch("random.randint", side_effect=[6, 5])
    def test_sum(self, randint):
        self.assertEqual(roll_two(), 11)
        randint.assert_called_with(1, 6)


print(DiceTest("test_sum").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
