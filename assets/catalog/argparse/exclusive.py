import argparse

parser = argparse.ArgumentParser(prog="backup.py")
target = parser.add_mutually_exclusive_group(required=True)
target.add_argument("--disk", metavar="FOLDER")
target.add_argument("--cloud", action="store_true")
parser.add_argument("--key", help="needed with --cloud")
args = parser.parse_args()
if args.cloud and not args.key:
    parser.error("--cloud needs --key")
print("to", args.disk or "the cloud")

# Output:
# to /mnt/usb
