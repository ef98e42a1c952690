#!/usr/bin/env python3
"""Writes ../WindowsZones.swift: the time zone names of Windows with their IANA zone, as CLDR maps them.

Takes CLDR's table (territory 001) as the package tzlocal carries it: python3 -m pip install tzlocal
"""
import os

from tzlocal.windows_tz import win_tz

rows = ["%s|%s" % (name, win_tz[name]) for name in sorted(win_tz, key=str.lower)]
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "WindowsZones.swift")
with open(target, "w") as file:
    file.write('''// Written by Maker/make_windows_zones.py from CLDR's windowsZones; do not edit.

/// The names Windows gives time zones, with the IANA zone CLDR maps each to, sorted by name.
let windowsZones = SortedText(
  #"""
%s
"""#)
''' % "\n".join(rows))
print(len(rows), "names")
