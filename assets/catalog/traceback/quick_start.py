import traceback

for text in ["7", "seven", "9"]:
    try:
        print(int(text) * 2)
    except ValueError:
        print(traceback.format_exc().replace(__file__, "shop.py"))

# Output 3.11-3.12:
# 14
# Traceback (most recent call last):
#   File "shop.py", line 5, in <module>
#     print(int(text) * 2)
#           ^^^^^^^^^
# ValueError: invalid literal for int() with base 10: 'seven'
#
# 18

# Output:
# 14
# Traceback (most recent call last):
#   File "shop.py", line 5, in <module>
#     print(int(text) * 2)
#           ~~~^^^^^^
# ValueError: invalid literal for int() with base 10: 'seven'
#
# 18
