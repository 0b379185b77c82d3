import unittest


class AnswerTest(unittest.IsolatedAsyncioTestCase):
    async def test_answer(self):
        self.assertEqual(6 * 7, 54)


print(AnswerTest("test_answer").run())

# Output:
# <unittest.result.TestResult run=1 errors=0 failures=1>
