import unittest


class SortTest(unittest.TestCase):
    def test_numbers(self):
        self.assertEqual(sorted([3, 1, 2]), [1, 2, 3])

    def test_mixed_types(self):
        with self.assertRaises(TypeError):
            sorted([3, "one"])


unittest.main()

# Output:
# ..
# ----------------------------------------------------------------------
# Ran 2 tests in ...s
#
# OK
