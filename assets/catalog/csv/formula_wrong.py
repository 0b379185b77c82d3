import csv
import sys

csv.writer(sys.stdout).writerow(["Ada", '=HYPERLINK("http://x","y")'])

# Output:
# Ada,"=HYPERLINK(""http://x"",""y"")"
