import unittest
import warnings


class AnswerTest(unittest.TestCase):
    async def test_answer(self):
        self.assertEqual(6 * 7, 54)


warnings.simplefilter("ignore")  # a warning is the only hint
print(AnswerTest("test_answer").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=0>
