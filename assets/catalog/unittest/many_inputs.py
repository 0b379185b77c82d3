import unittest


def is_leap(year):
    return year % 4 == 0


class LeapTest(unittest.TestCase):
    def test_years(self):
        for year, expected in (2000, True), (1900, False), (2023, False), (2024, True):
            with self.subTest(year=year):
                self.assertEqual(is_leap(year), expected)


for test, report in LeapTest("test_years").run().failures:
    print(test, report.splitlines()[-1], sep="\n")

# Output:
# test_years (__main__.LeapTest.test_years) (year=1900)
# AssertionError: True != False
