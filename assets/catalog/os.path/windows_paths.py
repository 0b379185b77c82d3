import ntpath
import posixpath

sent = r"C:\Users\Ada\Reports\march.xlsx"  # comes from a Windows machine
print(ntpath.basename(sent), ntpath.splitext(sent)[1])
drive, rest = ntpath.splitdrive(sent)
print(drive, rest)
print(ntpath.normcase("C:/Users/ADA") == ntpath.normcase(r"c:\users\ada"))

for_server = posixpath.join("/srv/files", *rest.strip("\\").split("\\"))
print(for_server)

# Output:
# march.xlsx .xlsx
# C: \Users\Ada\Reports\march.xlsx
# True
# /srv/files/Users/Ada/Reports/march.xlsx
