import locale
import platform
import sys

report = {
    "system": platform.platform(),
    "machine": platform.machine(),
    "Python": f"{platform.python_implementation()} {platform.python_version()}",
    "interpreter": sys.executable,
    "encoding": locale.getencoding(),
}
for name, value in report.items():
    print(f"{name}: {'known' if value else 'unknown'}")  # print value in earnest

# Output:
# system: known
# machine: known
# Python: known
# interpreter: known
# encoding: known
