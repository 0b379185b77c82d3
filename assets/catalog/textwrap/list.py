import textwrap

wrapper = textwrap.TextWrapper(width=30, initial_indent="- ", subsequent_indent="  ")
for step in ["Warm the pot with some of the water.", "Wait four minutes, stir and pour."]:
    print(wrapper.fill(step))

# Output:
# - Warm the pot with some of
#   the water.
# - Wait four minutes, stir and
#   pour.
