"""Small catalogs for tests: a page that has no finding, to be spoilt in one place."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

MODULE = "fractions"
PAGE = """\
<page module="fractions" tier="C" symbols="fractions.Fraction">
  <purpose>Calculate exactly with one number divided by another.</purpose>
  <import>from fractions import Fraction</import>
  <task>exact arithmetic</task>
  <task>calculate without rounding</task>
  <quickstart snippet="add" title="Add two of them" symbols="fractions.Fraction">
    <task>add fractions</task>
  </quickstart>
  <glance>
    <setup>from fractions import Fraction</setup>
    <row symbols="fractions.Fraction">
      <want>make one from text</want>
      <call>Fraction("3/6")</call>
      <result>Fraction(1, 2)</result>
    </row>
    <row>
      <want>round it</want>
      <call>round(Fraction(7, 2))</call>
      <result>4</result>
    </row>
  </glance>
  <recipes>
    <recipe snippet="limit" title="Find a simple one nearby" symbols="fractions.Fraction.limit_denominator">
      <intro>See <ref to="fractions#add">the start</ref>.</intro>
    </recipe>
  </recipes>
  <seealso>
    <link to="decimal">for money</link>
  </seealso>
</page>
"""
SNIPPETS = {
    "add": "from fractions import Fraction\n\ntotal = Fraction(1, 3) + Fraction(1, 6)\nprint(total)\n\n"
           "# Output:\n# 1/2\n",
    "limit": "from fractions import Fraction\n\nprint(Fraction(3.14159).limit_denominator(10))\n\n# Output:\n# 22/7\n",
}
KNOWN = ("fractions.Fraction", "fractions.Fraction.limit_denominator", "decimal")


def write(assets: Path, page: str = PAGE, snippets: Mapping[str, str] | None = None, module: str = MODULE) -> Path:
    """Add a page to the catalog below `assets`, with a snippet for each that it names; the folder of the catalog."""
    root = assets / "catalog"
    folder = root / module
    folder.mkdir(parents=True)
    (folder / "page.xml").write_text(page, encoding="utf-8")
    for name, text in {**SNIPPETS, **(snippets or {})}.items():
        if f'"{name}"' in page:
            (folder / f"{name}.py").write_text(text, encoding="utf-8")
    for name in re.findall(r'snippet="(\w+)"', page):
        if name not in SNIPPETS and name not in (snippets or {}):
            (folder / f"{name}.py").write_text("print('x')\n\n# Output:\n# x\n", encoding="utf-8")
    modules = sorted(path.parent.name for path in root.glob("*/page.xml"))
    listing = {"categories": [{"title": "Numbers", "modules": modules}]}
    (root / "catalog.json").write_text(json.dumps(listing, indent=2), encoding="utf-8")
    return root


def spoilt(old: str, new: str, page: str = PAGE) -> str:
    """The page with one place changed."""
    assert page.count(old) == 1, f"{old!r} stands {page.count(old)} times in the page"
    return page.replace(old, new)


def line_of(text: str, page: str = PAGE) -> int:
    """The line on which `text` first stands."""
    return page[: page.index(text)].count("\n") + 1
