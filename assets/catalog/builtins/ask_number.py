while True:
    try:
        age = int(input("Age: "))
    except ValueError:
        print("please type a number")
        continue
    if 0 < age < 150:
        break
    print("between 1 and 149, please")

print("next year:", age + 1)

# Output:
# Age: please type a number
# Age: next year: 13
