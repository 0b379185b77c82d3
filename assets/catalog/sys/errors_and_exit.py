import subprocess
import sys

PROGRAM = """
import sys
print("3 files copied")
print("1 skipped", file=sys.stderr)
sys.exit("disk full")
"""
done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
print("stdout:", repr(done.stdout))
print("stderr:", repr(done.stderr))
print("exit code:", done.returncode)

# Output:
# stdout: '3 files copied\n'
# stderr: '1 skipped\ndisk full\n'
# exit code: 1
