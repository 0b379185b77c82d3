"""A small catalog to search in, and engines over it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from stdref.catalog import manifest
from stdref.catalog.manifest import Catalog
from stdref.search import index
from stdref.search.engine import Engine, Hit
from tests.catalogs import write
from tests.conftest import CHECKOUT

JSON = """\
<page module="json" tier="A" symbols="json.dumps json.loads">
  <purpose>Turn data into portable text.</purpose>
  <import>import json</import>
  <task>work with json</task>
  <quickstart snippet="start" title="Write and read" symbols="json.dumps json.loads"/>
  <glance>
    <row symbols="json.dumps"><want>make text from an object</want><call>json.dumps(1)</call><result>'1'</result>
      <task>convert dict to json string</task></row>
    <row symbols="json.loads"><want>parse text</want><call>json.loads("1")</call><result>1</result>
      <task>convert json string to dict</task><task>read json from text</task></row>
    <row symbols="json.load"><want>read a file</want><call>json.load(file)</call><result>1</result></row>
  </glance>
  <recipes>
    <recipe snippet="pretty" title="Pretty-print it" symbols="json.dumps">
      <intro>Other tools call this beautifying.</intro>
      <task>indent json</task><task>make json readable</task></recipe>
  </recipes>
  <tables>
    <table id="codes" title="Format codes" symbols="json.JSONEncoder">
      <column>Code</column><column>Meaning</column>
      <row id="%Y"><cell>%Y</cell><cell>year, four digits</cell></row>
      <row id="%y"><cell>%y</cell><cell>year, two digits</cell></row>
    </table>
  </tables>
  <choosers><chooser title="json or pickle?"><case><if>others read it</if><use>json</use></case>
    <task>json vs pickle</task></chooser></choosers>
  <pitfalls><pitfall symbols="json.loads"><symptom>Number keys come back as text</symptom>
    <wrong snippet="wrong"/><right snippet="right"/><why>Keys are always strings.</why></pitfall></pitfalls>
  <errors><error symbols="json.JSONDecodeError">
    <message>json.decoder.JSONDecodeError: Expecting value: line 1 column 1</message>
    <cause>The text is empty.</cause><fix>Test it first.</fix></error></errors>
  <how><p>Surrogate escapes keep half characters.</p></how>
</page>
"""
SHELVE = """\
<page module="shelve" tier="C">
  <purpose>Keep objects on disk under keys.</purpose>
  <import>import shelve</import>
  <task>persistent dictionary</task>
  <quickstart snippet="start" title="Keep and find again" symbols="shelve.open">
    <task>save objects between runs</task></quickstart>
  <glance>
    <row symbols="shelve.Shelf.close"><want>close it</want><call>db.close()</call></row>
    <row symbols="json.dumps"><want>look into a shelf as json</want><call>json.dumps(dict(db))</call></row>
    <row symbols="shelve.Shelf.writeback"><want>write back what was changed</want><call>db.writeback</call></row>
  </glance>
</page>
"""


def write_catalog(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    """Pages of json and shelve in `folder`, which becomes the folder of the assets."""
    search = folder / "search"
    search.mkdir(parents=True)
    for file in (CHECKOUT / "assets" / "search").glob("*.json"):
        (search / file.name).write_bytes(file.read_bytes())
    write(folder, JSON, module="json")
    root = write(folder, SHELVE, module="shelve")
    monkeypatch.setenv("STDREF_ASSETS", str(folder))
    return manifest.load(str(root))


def prepared(catalog: Catalog, cache: Path) -> Engine:
    """The engine over the index in `cache`."""
    return index.open_engine(index.prepare(catalog, str(cache), sys.executable))


def first(engine: Engine, query: str) -> Hit:
    """The best hit."""
    hits = engine.search(query)
    assert hits, f"nothing found for {query!r}"
    return hits[0]
