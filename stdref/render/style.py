"""The style sheet of HTML pages: light and dark, as the system asks for."""

from __future__ import annotations

# Every colour of text has a contrast of at least 4.5 on each background that it may stand on.
STYLE = """:root {
  --page: #ffffff; --well: #f4f6f8; --line: #d4d9df; --text: #1d2126; --muted: #58616b; --link: #0a55b4;
  --keyword: #7a35c9; --string: #0b6630; --number: #0a55b4; --def: #8f3b06; --builtin: #0a606c;
  --wrong: #b3261e; --right: #0b6630;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16191d; --well: #20242a; --line: #3a414a; --text: #e5e8ec; --muted: #a5aeb8; --link: #8ab6f9;
    --keyword: #cba6ff; --string: #8fd3a2; --number: #8ab6f9; --def: #ffb98a; --builtin: #82d5e2;
    --wrong: #ff9d94; --right: #8fd3a2;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; }
nav { max-width: 52rem; margin: 0 auto; padding: 1rem 1.25rem 0; font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--page); }
.skip:focus { left: 1rem; top: .5rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin: .25rem 0 .5rem; font-size: 2rem; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.4rem; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.1rem; }
.crumbs, .muted, small, dd { color: var(--muted); }
.crumbs { margin: 0; font-size: .9rem; }
.lead { font-size: 1.15rem; }
.note { padding: .6rem .9rem; border-left: 4px solid var(--link); background: var(--well); }
.badges span { padding: .1rem .5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: .85rem; }
code, pre, kbd, samp { font: .9em/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
kbd { padding: 0 .3em; border: 1px solid var(--line); border-radius: 3px; }
pre { margin: .5rem 0; padding: .75rem 1rem; overflow-x: auto; background: var(--well); border-radius: 6px; }
code { white-space: pre-wrap; }
pre code, pre samp { font-size: inherit; white-space: inherit; }
pre.output { background: none; border: 1px solid var(--line); }
figure { margin: .75rem 0 1.25rem; }
figcaption, .file { margin: .25rem 0; color: var(--muted); font-size: .85rem; }
.wrong figcaption { color: var(--wrong); font-weight: 600; }
.right figcaption { color: var(--right); font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; min-width: 60%; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
dt { margin-top: .75rem; overflow-wrap: anywhere; }
dt.member, dd.member { margin-left: 2rem; }
dd { margin-left: 1rem; }
dd.member { margin-left: 3rem; }
:target { background: var(--well); }
.keyword { color: var(--keyword); } .string { color: var(--string); } .number { color: var(--number); }
.comment { color: var(--muted); } .def { color: var(--def); } .builtin { color: var(--builtin); }
@media print { nav, .skip { display: none; } pre { white-space: pre-wrap; } }
"""
