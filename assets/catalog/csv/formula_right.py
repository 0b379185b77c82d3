import csv
import sys

cells = ["Ada", '=HYPERLINK("http://x","y")']
safe = ["'" + cell if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell for cell in cells]
csv.writer(sys.stdout).writerow(safe)

# Output:
# Ada,"'=HYPERLINK(""http://x"",""y"")"
