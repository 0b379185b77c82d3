import doctest

checker = doctest.OutputChecker()
print(checker.check_output('"tea"\n', "'tea'\n", 0))

# Output:
# False
