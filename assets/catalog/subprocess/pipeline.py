import subprocess
import sys

fruits = [sys.executable, "-c", "print('pear'); print('apple'); print('fig')"]
in_order = [sys.executable, "-c", "import sys; print(*sorted(sys.stdin), sep='', end='')"]
with subprocess.Popen(fruits, stdout=subprocess.PIPE) as first:
    second = subprocess.run(in_order, stdin=first.stdout, capture_output=True, text=True)
print(second.stdout, end="")
print("both succeeded:", first.returncode == second.returncode == 0)

# Output:
# apple
# fig
# pear
# both succeeded: True
