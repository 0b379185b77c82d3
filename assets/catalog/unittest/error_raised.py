import unittest


def withdraw(balance, amount):
    if amount > balance:
        raise ValueError(f"only {balance} left")
    return balance - amount


class WithdrawTest(unittest.TestCase):
    def test_too_much(self):
        with self.assertRaises(ValueError) as caught:
            withdraw(10, 20)
        self.assertEqual(str(caught.exception), "only 10 left")


print(WithdrawTest("test_too_much").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
