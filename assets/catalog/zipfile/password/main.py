from zipfile import ZipFile

from sample import write_sample

write_sample("secret.zip")  # made by: zip -P swordfish secret.zip plan.txt
with ZipFile("secret.zip") as archive:
    print("encrypted:", bool(archive.getinfo("plan.txt").flag_bits & 1))
    for password in ("123456", "swordfish"):
        try:
            print(archive.read("plan.txt", pwd=password.encode()).decode())
        except RuntimeError:
            print("not", password)

# Output:
# encrypted: True
# not 123456
# The gate opens at 18:30.
