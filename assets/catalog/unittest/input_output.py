import io
import unittest
from contextlib import redirect_stdout
from unittest import mock


def greet():
    print(f"Hello, {input('Name? ')}!")


class GreetTest(unittest.TestCase):
    def test_greeting(self):
        with mock.patch("builtins.input", return_value="Ada"), redirect_stdout(io.StringIO()) as out:
            greet()
        self.assertEqual(out.getvalue(), "Hello, Ada!\n")


print(GreetTest("test_greeting").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
