#!/usr/bin/env python3
"""Writes HTMLEntityTable.swift from the named character references of the HTML standard.

The table is Python's own `html.entities.html5`, which is made from
https://html.spec.whatwg.org/entities.json. Run: python3 make_html_entities.py > ../HTML/HTMLEntityTable.swift
"""
import html.entities

rows = []
for name, text in html.entities.html5.items():
    if name.endswith(";"):
        legacy = name[:-1] in html.entities.html5
        codes = "+".join(f"{ord(c):X}" for c in text)
        rows.append(f"{name[:-1]} {codes}{'!' if legacy else ''}")
rows.sort(key=lambda row: row.split(" ")[0].encode())
print("extension HTMLEntities {")
print("  /// The named references of the standard, made by `Maker/make_html_entities.py`.")
print("  ///")
print("  /// A row is a name, its scalars in hexadecimal, and an exclamation mark for the old names that")
print("  /// may lack their semicolon; rows are sorted by the bytes of the name.")
print('  static let table = #"""')
for row in rows:
    print("    " + row)
print('    """#')
print("}")
