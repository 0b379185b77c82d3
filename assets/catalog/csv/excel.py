import csv

rows = [["Stadt", "Grad"], ["Köln", 7.5], ["Rom", 19.25]]
with open("excel.csv", "w", newline="", encoding="utf-8-sig") as file:
    writer = csv.writer(file, delimiter=";")
    for city, degrees in rows:
        writer.writerow([city, str(degrees).replace(".", ",")])

with open("excel.csv", newline="", encoding="utf-8-sig") as file:
    for row in csv.DictReader(file, delimiter=";"):
        print(row, float(row["Grad"].replace(",", ".")))

# Output:
# {'Stadt': 'Köln', 'Grad': '7,5'} 7.5
# {'Stadt': 'Rom', 'Grad': '19,25'} 19.25
