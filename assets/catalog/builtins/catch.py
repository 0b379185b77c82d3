def read(text):
    try:
        number = 10 / int(text)
    except ValueError as error:
        print(type(error).__name__, error.args)
    except (ZeroDivisionError, OverflowError) as error:
        print("cannot calculate:", error)
    else:
        print("result", number)
    finally:
        print("done with", repr(text))


for text in ["4", "0", "tea"]:
    read(text)

# Output:
# result 2.5
# done with '4'
# cannot calculate: division by zero
# done with '0'
# ValueError ("invalid literal for int() with base 10: 'tea'",)
# done with 'tea'
