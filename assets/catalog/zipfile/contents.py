from datetime import datetime
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

with ZipFile("shop.zip", "w", ZIP_DEFLATED) as archive:
    prices = ZipInfo("prices.csv", date_time=(2026, 3, 1, 8, 30, 0))
    archive.writestr(prices, "apple,1.20\n" * 1000, ZIP_DEFLATED)
    archive.writestr("img/logo.svg", "<svg/>")

with ZipFile("shop.zip") as archive:
    for info in archive.infolist():
        smaller = info.compress_size < info.file_size / 10
        print(f"{info.filename:14} {info.file_size:6} bytes", "packed well" if smaller else "")
    print("changed", datetime(*archive.getinfo("prices.csv").date_time))

# Output:
# prices.csv      11000 bytes packed well
# img/logo.svg        6 bytes
# changed 2026-03-01 08:30:00
