import io
import unittest

suite = unittest.defaultTestLoader.discover(".", pattern="test_*.py")
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(f"{result.testsRun} run, {len(result.failures)} failed, {len(result.errors)} errors")
for test, report in result.failures:
    print(test.id(), report.splitlines()[-1])
print("exit status:", 0 if result.wasSuccessful() else 1)

# Output:
# 2 run, 1 failed, 0 errors
# test_shop.TotalTest.test_discount AssertionError: 18.0 != 2
# exit status: 1
