import textwrap

def usage() -> str:
    return textwrap.dedent("""\
        usage: tea [options]
          -m  with milk
          -s  with sugar""")

print(usage())

# Output:
# usage: tea [options]
#   -m  with milk
#   -s  with sugar
