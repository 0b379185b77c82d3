import csv
import sys

csv.writer(sys.stdout).writerow(["Ada"])

# Output:
# Ada
