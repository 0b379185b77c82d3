import difflib
from pathlib import Path

old, new = ["name: Ann", "age: 35"], ["name: Ann", "age: 36", "city: Bern"]
diff = difflib.HtmlDiff(wrapcolumn=40)
Path("changes.html").write_text(diff.make_file(old, new, "before", "after"), encoding="utf-8")
table = diff.make_table(old, new)  # the same without the rest of a page
print("changed:", table.count("diff_chg"), "added:", table.count("diff_add"))

# Output:
# changed: 2 added: 1
