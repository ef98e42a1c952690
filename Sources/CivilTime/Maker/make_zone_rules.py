#!/usr/bin/env python3
"""Writes ../ZoneRules.swift: the rules of all IANA time zones, as sorted text.

Reads the compiled zones of the system (/usr/share/zoneinfo, or the folder given). Each zone is one line:

    Europe/Paris|CET-1CEST,M3.5.0,M10.5.0/3|LMT:561:0,PMT:561:0,CET:3600:0,CEST:7200:1|-2486592561b ...

name | POSIX TZ rule for the time after the last change | local time types (abbreviation, seconds east
of Greenwich, summer time), the first in force before all changes | changes: UTC second and type.
After the last change listed the POSIX rule holds, from its first change on. A zone with the same content as an earlier one
is a link: `Europe/Monaco>Europe/Paris`. Lines are sorted by name in lower case.
"""
import datetime
import os
import re
import struct
import sys
from zoneinfo import ZoneInfo

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/zoneinfo"
LEFT_OUT = {"Factory", "localtime", "posixrules"}
UTC = datetime.timezone.utc


def read(path):
    """The initial type, the changes and the POSIX rule of a TZif file (RFC 9636)."""
    data = open(path, "rb").read()
    assert data[:4] == b"TZif" and data[4:5] >= b"2", path
    counts = struct.unpack(">6l", data[20:44])

    def size(c, time):
        return c[3] * (time + 1) + c[4] * 6 + c[5] + c[2] * (time + 4) + c[1] + c[0]

    at = 44 + size(counts, 4)
    isutc, isstd, leap, times, types, chars = struct.unpack(">6l", data[at + 20 : at + 44])
    at += 44
    moments = struct.unpack(">%dq" % times, data[at : at + 8 * times])
    at += 8 * times
    indices = data[at : at + times]
    at += times
    infos = [struct.unpack(">lBB", data[at + 6 * i : at + 6 * i + 6]) for i in range(types)]
    at += 6 * types
    names = data[at : at + chars]
    rule = data.split(b"\n")[-2].decode()

    def kind(index):
        offset, summer, name = infos[index]
        return names[name : names.index(0, name)].decode(), offset, summer

    current, changes = kind(0), []
    for moment, index in zip(moments, indices):
        if kind(index) != (changes[-1][1] if changes else current):
            changes.append((moment, kind(index)))
    return current, changes, rule


DATE = re.compile(r"M(\d+)\.(\d)\.(\d)(?:/([-+]?\d+)(?::(\d+))?)?$")


def yearly(rule, years):
    """The changes a POSIX rule gives in these years, as a set of (moment, offset, summer)."""
    parts = rule.split(",")
    if len(parts) == 1:
        return set()
    match = re.match(
        r"(<[^>]+>|[A-Za-z]+)([-+]?\d+)(?::(\d+))?(<[^>]+>|[A-Za-z]+)(?:([-+]?\d+)(?::(\d+))?)?$",
        parts[0])
    seconds = lambda h, m: (abs(int(h)) * 3600 + int(m or 0) * 60) * (-1 if h[0] == "-" else 1)
    standard = -seconds(match[2], match[3])
    summer = -seconds(match[5], match[6]) if match[5] else standard + 3600
    found = set()
    for year in years:
        for text, old, new, flag in ((parts[1], standard, summer, 1), (parts[2], summer, standard, 0)):
            month, week, weekday, hour, minute = DATE.match(text).groups()
            first = datetime.date(year, int(month), 1)
            day = first + datetime.timedelta((int(weekday) - first.isoweekday()) % 7)
            day += datetime.timedelta(7 * (int(week) - 1))
            while day.month != first.month:
                day -= datetime.timedelta(7)
            midnight = (day - datetime.date(1970, 1, 1)).days * 86400
            found.add((midnight + (seconds(hour, minute) if hour else 7200) - old, new, flag))
    return found


def line(path):
    initial, changes, rule = read(path)
    expected = yearly(rule, range(1850, 2100))
    kept = len(changes)
    while kept and (changes[kept - 1][0], *changes[kept - 1][1][1:]) in expected:
        kept -= 1
        since = changes[kept][0]
        if {c[0] for c in changes[kept:]} != {m for m, _, _ in expected if since <= m <= changes[-1][0]}:
            kept += 1
            break
    changes = changes[: kept + 1]
    types = []
    for kind in [initial] + [kind for _, kind in changes]:
        if kind not in types:
            types.append(kind)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "%s|%s|%s" % (
        rule, ",".join("%s:%d:%d" % kind for kind in types),
        " ".join("%d%s" % (moment, letters[types.index(kind)]) for moment, kind in changes))


names = {}
for folder, folders, files in os.walk(FOLDER):
    folders[:] = [f for f in folders if f not in ("posix", "right")]
    for file in files:
        path = os.path.join(folder, file)
        name = os.path.relpath(path, FOLDER)
        if name not in LEFT_OUT and open(path, "rb").read(4) == b"TZif":
            names[name] = line(path)

# The target of a link is the zone's name in zone1970.tab, else the first name with a region.
preferred = {l.split("\t")[2].strip() for l in open(FOLDER + "/zone1970.tab") if l[0] != "#"}
preferred |= {"Etc/UTC", "Etc/GMT"}
content = {}
for name in sorted(names, key=lambda n: (n not in preferred, "/" not in n, n)):
    content.setdefault(names[name], name)
version = open(FOLDER + "/tzdata.zi").readline().split()[-1]
rows = []
for name in sorted(names, key=str.lower):
    target = content[names[name]]
    rows.append("%s|%s" % (name, names[name]) if target == name else "%s>%s" % (name, target))
target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "ZoneRules.swift")
with open(target, "w") as file:
    file.write('''// Written by Maker/make_zone_rules.py from tzdata %s; do not edit.

/// The rules of all IANA time zones (tzdata %s, public domain), one line each, sorted by name.
///
/// A line is `name|POSIX rule|types|changes` or `name>zone with the same rules`;
/// the maker script tells the fields. Read in place by `Zone`.
let zoneRules = SortedText(
  #"""
%s
"""#)
''' % (version, version, "\n".join(rows)))
print(len(rows), "zones,", sum(">" in r.split("|")[0] for r in rows), "links,", sum(map(len, rows)), "bytes")
