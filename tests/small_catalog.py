"""A catalog of two small pages, written into a folder of a test, to be damaged as the test likes."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from textwrap import dedent

import pytest

from stdref import paths
from stdref.settings import Store
from tests.conftest import CHECKOUT

PAGE = """\
<page module="{module}" tier="C">
  <purpose>Be small and whole.</purpose>
  <import>import {module}</import>
  <task>do what {module} does</task>
  <quickstart snippet="hello" title="Say hello">
    <intro>As in <ref to="{other}"/>, and unlike <ref to="tarfile"/>.</intro>
    <task>say hello</task>
  </quickstart>
  <recipes>
    <recipe snippet="fail" title="Fail loudly"><task>fail loudly</task></recipe>
    <recipe snippet="again" title="Say it again"><task>say it again</task></recipe>
  </recipes>
</page>
"""
SNIPPETS = {
    "hello.py": "print('hello')\n\n# Output:\n# hello\n",
    "fail.py": "print('before')\nraise SystemExit('it failed')\n",
    "again.py": "print('again')\n\n# Output:\n# again\n",
}


def write(folder: Path, monkeypatch: pytest.MonkeyPatch, trusted: bool = True) -> Path:
    """Make the pages `colorsys` and `shelve` in `folder`, have them used as the catalog, and return its folder.

    With `trusted` the settings say that its examples may run.
    """
    catalog = folder / "assets" / "catalog"
    catalog.mkdir(parents=True)
    shutil.copytree(CHECKOUT / "assets" / "search", folder / "assets" / "search")
    tree = {"categories": [{"title": "First", "modules": ["colorsys"]}, {"title": "Second", "modules": ["shelve"]}]}
    (catalog / "catalog.json").write_text(json.dumps(tree), encoding="utf-8")
    for module, other in (("colorsys", "shelve"), ("shelve", "colorsys")):
        page = catalog / module
        page.mkdir()
        (page / "page.xml").write_text(dedent(PAGE).format(module=module, other=other), encoding="utf-8")
        for name, code in SNIPPETS.items():
            (page / name).write_text(code, encoding="utf-8")
    monkeypatch.setenv("STDREF_ASSETS", str(folder / "assets"))
    if trusted:
        store = Store(paths.settings_file())
        store.save(store.load().settings._replace(trusted=(os.path.realpath(catalog),)))
    return catalog
