import traceback
from pathlib import Path

errors = []
for amount in [4, 0, 2]:
    try:
        print(12 / amount)
    except ZeroDivisionError as error:
        errors.append("".join(traceback.format_exception(error)))
Path("errors.log").write_text("\n".join(errors), encoding="utf-8")
print(len(errors), errors[0].splitlines()[-1])

# Output:
# 3.0
# 6.0
# 1 ZeroDivisionError: division by zero
