import subprocess
import sys

PROGRAM = """
import sys

def report(kind, error, trace):
    print(f"please report: {kind.__name__} in line {trace.tb_lineno}: {error}")

sys.excepthook = report
raise ValueError("no price for tea")
"""
done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
print(done.stdout, end="")
print("exit code:", done.returncode)

# Output:
# please report: ValueError in line 8: no price for tea
# exit code: 1
