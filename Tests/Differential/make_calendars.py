#!/usr/bin/env python3
"""make_calendars.py FOLDER [COUNT]: writes calendars with the oddities that real ones have, COUNT a kind.

Each file holds one oddity around an ordinary event, with its day, hour, zone and length drawn by chance; the
same COUNT gives the same files. A file's name begins with its kind."""
import datetime
import os
import random
import sys

ZONES = ["Europe/Paris", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "Europe/London", "America/Sao_Paulo"]
RULES = {  # offsets and changes of some zones, as a VTIMEZONE states them
    "Europe/Paris": ("+0100", "+0200", "19810329T020000", "3;BYDAY=-1SU", "19961027T030000", "10;BYDAY=-1SU"),
    "America/New_York": ("-0500", "-0400", "20070311T020000", "3;BYDAY=2SU", "20071104T020000", "11;BYDAY=1SU"),
    "Europe/London": ("+0000", "+0100", "19810329T010000", "3;BYDAY=-1SU", "19961027T020000", "10;BYDAY=-1SU"),
}
WINDOWS = {"Romance Standard Time": "Europe/Paris", "Eastern Standard Time": "America/New_York", "GMT Standard Time": "Europe/London"}


def zone(name, like, *extra):
    winter, summer, on, on_rule, off, off_rule = RULES[like]
    return ["BEGIN:VTIMEZONE", "TZID:" + name, *extra, "BEGIN:DAYLIGHT", "TZOFFSETFROM:" + winter, "TZOFFSETTO:" + summer,
            "DTSTART:" + on, "RRULE:FREQ=YEARLY;BYMONTH=" + on_rule, "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:" + summer,
            "TZOFFSETTO:" + winter, "DTSTART:" + off, "RRULE:FREQ=YEARLY;BYMONTH=" + off_rule, "END:STANDARD", "END:VTIMEZONE"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        r = self.random
        self.start = datetime.datetime(r.choice([2024, 2025, 2026]), r.randint(1, 12), r.randint(1, 28), r.randint(8, 21), r.choice([0, 15, 30]))
        self.end = self.start + datetime.timedelta(minutes=r.choice([30, 60, 120, 1500]))

    def at(self, days=0, hours=0, form="%Y%m%dT%H%M%S"):
        return (self.start + datetime.timedelta(days=days, hours=hours)).strftime(form)

    def event(self, *lines, uid="a@calendars.example"):
        return ["BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:20240101T000000Z", *lines, "SUMMARY:Bal", "END:VEVENT"]

    def calendar(self, *lines):
        return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Calendars//Example//EN", *lines, "END:VCALENDAR"]

    def timed(self, *lines, z=None, zones=(), end=True):
        z = z or self.random.choice(sorted(RULES))
        known = list(zones) or zone(z, z)
        ends = [f"DTEND;TZID={z}:{self.end:%Y%m%dT%H%M%S}"] if end else []
        return self.calendar(*known, *self.event(f"DTSTART;TZID={z}:{self.at()}", *ends, *lines))

    def utc(self, *lines):
        return self.calendar(*self.event(f"DTSTART:{self.at()}Z", f"DTEND:{self.end:%Y%m%dT%H%M%S}Z", *lines))

    def day(self, *lines, end=True):
        ends = [f"DTEND;VALUE=DATE:{self.at(2, form='%Y%m%d')}"] if end else []
        return self.calendar(*self.event(f"DTSTART;VALUE=DATE:{self.at(form='%Y%m%d')}", *ends, *lines))


def zones(m):
    z = m.random.choice(sorted(RULES))
    w = m.random.choice(sorted(WINDOWS))
    hour = f"{m.start:%Y%m%dT%H%M%S}"
    def at(name, *known):
        return m.calendar(*known, *m.event(f"DTSTART;TZID={name}:{hour}", f"DTEND;TZID={name}:{m.end:%Y%m%dT%H%M%S}"))
    yield "iana-defined", at(z, *zone(z, z))
    yield "iana-undefined", at(m.random.choice(ZONES))
    yield "windows-defined", at(w, *zone(w, WINDOWS[w]))
    yield "windows-undefined", at(w)
    yield "windows-quoted", at(f'"{w}"', *zone(w, WINDOWS[w]))
    p = m.random.choice(["/freeassociation.sourceforge.net/", "/mozilla.org/20050126_1/", "/citadel.org/20190914_1/", "/softwarestudio.org/Olson_20011030_5/"])
    yield "path-defined", at(p + z, *zone(p + z, z, "X-LIC-LOCATION:" + z))
    yield "path-undefined", at(p + z)
    yield "own-name", at("Our clock", *zone("Our clock", z))
    yield "own-name-quoted", at('"(UTC+01:00) Amsterdam, Berlin"', *zone("(UTC+01:00) Amsterdam\\, Berlin", "Europe/Paris"))
    yield "defined-after", m.calendar(*m.event(f"DTSTART;TZID=Later:{hour}"), *zone("Later", z))
    yield "other-rules", at("Europe/Berlin", *zone("Europe/Berlin", "America/New_York"))
    yield "no-observance", m.calendar("BEGIN:VTIMEZONE", "TZID:" + z, "X-LIC-LOCATION:" + z, "END:VTIMEZONE", *m.event(f"DTSTART;TZID={z}:{hour}"))
    yield "standard-only", at("Fixed", "BEGIN:VTIMEZONE", "TZID:Fixed", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530", "END:STANDARD", "END:VTIMEZONE")
    yield "seconds", at("Old", "BEGIN:VTIMEZONE", "TZID:Old", "BEGIN:STANDARD", "DTSTART:19000101T000000", "TZOFFSETFROM:+001730", "TZOFFSETTO:+001730", "END:STANDARD", "END:VTIMEZONE")
    outlook = [line.replace("19810329", "16010329").replace("19961027", "16011025") for line in zone("Ours", "Europe/Paris")]
    yield "year-1601", at("Ours", *outlook)
    yield "on-utc", m.calendar(*m.event(f"DTSTART;TZID={z}:{hour}Z"))
    yield "unknown", at("Nowhere/Land")
    yield "utc-name", at(m.random.choice(["UTC", "GMT", "Etc/UTC", "Etc/GMT+5"]))
    yield "lower-case", at(z.lower(), *zone(z, z))
    yield "empty", m.calendar(*m.event(f"DTSTART;TZID=:{hour}"))
    yield "floating", m.calendar(*m.event(f"DTSTART:{hour}"))
    yield "until-in-zone", at("Ended", *[line + ";UNTIL=20200101T000000Z" if "BYMONTH=3" in line else line for line in zone("Ended", z)])
    yield "rdates", at("Listed", "BEGIN:VTIMEZONE", "TZID:Listed", "BEGIN:STANDARD", "DTSTART:20231029T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
                       "RDATE:20241027T030000,20251026T030000,20261025T030000", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:20240331T020000",
                       "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RDATE:20250330T020000", "RDATE:20260329T020000", "END:DAYLIGHT", "END:VTIMEZONE")


def values(m):
    day = m.at(form="%Y%m%d")
    yield "day", m.day()
    yield "day-without-end", m.day(end=False)
    yield "day-same-end", m.day(f"DTEND;VALUE=DATE:{day}", end=False)
    yield "day-without-type", m.calendar(*m.event("DTSTART:" + day))
    yield "day-duration", m.day(m.random.choice(["DURATION:P1D", "DURATION:P2W", "DURATION:P3D"]), end=False)
    yield "type-stated", m.calendar(*m.event(f"DTSTART;VALUE=DATE-TIME:{m.at()}Z"))
    yield "type-wrong", m.calendar(*m.event(f"DTSTART;VALUE=DATE:{m.at()}"))
    yield "end-at-start", m.calendar(*m.event(f"DTSTART:{m.at()}Z", f"DTEND:{m.at()}Z"))
    yield "end-before-start", m.calendar(*m.event(f"DTSTART:{m.at()}Z", f"DTEND:{m.at(0, -1)}Z"))
    yield "end-in-other-zone", m.calendar(*zone("Europe/Paris", "Europe/Paris"), *m.event(f"DTSTART;TZID=Europe/Paris:{m.at()}", f"DTEND:{m.at(0, 3)}Z"))
    yield "duration", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DURATION:" + m.random.choice(
        ["PT1H", "PT90M", "P1D", "P1W", "P1DT2H", "P15DT5H0M20S", "PT3600S", "+PT1H", "PT0S", "P0D", "P7W"])))
    yield "duration-negative", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DURATION:-PT1H"))
    yield "duration-mixed", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DURATION:P1W2D"))
    yield "duration-lower", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DURATION:pt1h"))
    yield "duration-across-change", m.calendar(*zone("Europe/Paris", "Europe/Paris"), *m.event("DTSTART;TZID=Europe/Paris:20260328T200000", "DURATION:" + m.random.choice(["P1D", "PT24H", "P1DT1H"])))
    yield "leap-second", m.calendar(*m.event(f"DTSTART:{m.at(form='%Y%m%dT%H%M')}60Z"))
    yield "lower-case-marks", m.calendar(*m.event(f"DTSTART:{m.at().lower()}z"))
    yield "blanks", m.calendar(*m.event(f"DTSTART: {m.at()}Z"))
    yield "blank-behind", m.calendar(*m.event(f"DTSTART:{m.at()}Z "))
    yield "extended", m.calendar(*m.event(f"DTSTART:{m.at(form='%Y-%m-%dT%H:%M:%S')}Z"))
    yield "no-seconds", m.calendar(*m.event(f"DTSTART:{m.at(form='%Y%m%dT%H%M')}Z"))
    year = m.random.choice([1583, 1900, 1945, 1967, 2040, 2099, 2500, 9998])
    yield "far-year", m.calendar(*m.event(f"DTSTART:{year}0301T100000Z"))
    yield "far-year-zone", m.timed(end=False, z="Europe/Paris") if year < 1970 else m.calendar(*zone("Europe/Paris", "Europe/Paris"), *m.event(f"DTSTART;TZID=Europe/Paris:{min(year, 2099)}0701T100000"))
    yield "old-zone", m.calendar(*m.event(f"DTSTART;TZID=Europe/Paris:{m.random.choice([1910, 1942, 1976, 1985])}0701T100000"))
    yield "gap", m.calendar(*zone("Europe/Paris", "Europe/Paris"), *m.event("DTSTART;TZID=Europe/Paris:20260329T023000"))
    yield "fold", m.calendar(*zone("Europe/Paris", "Europe/Paris"), *m.event("DTSTART;TZID=Europe/Paris:20261025T023000"))
    yield "empty-end", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DTEND:"))
    yield "end-and-duration", m.calendar(*m.event(f"DTSTART:{m.at()}Z", f"DTEND:{m.at(0, 2)}Z", "DURATION:PT1H"))
    yield "twice", m.calendar(*m.event(f"DTSTART:{m.at()}Z", f"DTSTART:{m.at(1)}Z"))
    yield "mixed-types", m.calendar(*m.event(f"DTSTART;VALUE=DATE:{day}", f"DTEND:{m.at(1)}Z"))
    yield "parameters", m.calendar(*m.event(f"DTSTART;X-A;X-B=:{m.at()}Z", f'DTEND;X-C="a:b;c,d";X-D=1,2:{m.at(0, 2)}Z'))


RULE_TEXTS = [
    "FREQ=DAILY;COUNT=5", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;COUNT=6;BYDAY=TU,TH", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=6",
    "FREQ=MONTHLY;BYDAY=1FR;COUNT=5", "FREQ=MONTHLY;BYDAY=-1MO", "FREQ=MONTHLY;BYMONTHDAY=-3", "FREQ=MONTHLY;BYMONTHDAY=1,15,31",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=YEARLY;BYMONTH=6,7;COUNT=6",
    "FREQ=YEARLY;INTERVAL=3;COUNT=8;BYYEARDAY=1,100,200", "FREQ=YEARLY;BYDAY=20MO", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
    "FREQ=YEARLY;BYWEEKNO=53,-1;BYDAY=MO", "FREQ=YEARLY;BYYEARDAY=-1,366", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
    "FREQ=HOURLY;INTERVAL=3;COUNT=5", "FREQ=MINUTELY;INTERVAL=90;COUNT=4", "FREQ=SECONDLY;INTERVAL=45;COUNT=4", "FREQ=DAILY;BYHOUR=9,10,11;BYMINUTE=0,20;COUNT=8",
    "FREQ=YEARLY", "FREQ=MONTHLY", "FREQ=WEEKLY", "FREQ=YEARLY;BYMONTH=1;BYDAY=SU;BYHOUR=8,9;BYMINUTE=30;COUNT=8", "FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3;COUNT=4",
    "FREQ=WEEKLY;BYDAY=MO;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=1MO,-1MO", "FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=10,11,12;COUNT=6",
    "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8;COUNT=8",
]


def recurrence(m):
    rule = m.random.choice(RULE_TEXTS)
    zoned = m.random.random() < 0.6
    base = m.timed if zoned else m.utc
    form = "%Y%m%d"
    yield "rule", base("RRULE:" + rule)
    yield "rule-days", m.day("RRULE:" + m.random.choice([r for r in RULE_TEXTS if "HOUR" not in r and "MINUTE" not in r and "SECOND" not in r]))
    yield "lower-case", base("RRULE:" + rule.lower())
    yield "blank-after-comma", base("RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO, WE")
    yield "other-order", base("RRULE:" + ";".join(reversed(rule.split(";"))))
    yield "until-utc", base(f"RRULE:FREQ=DAILY;UNTIL={m.at(4)}Z")
    yield "until-local", base(f"RRULE:FREQ=DAILY;UNTIL={m.at(4)}")
    yield "until-day", base(f"RRULE:FREQ=DAILY;UNTIL={m.at(4, form=form)}")
    yield "until-time-of-days", m.day(f"RRULE:FREQ=DAILY;UNTIL={m.at(4)}Z")
    yield "until-day-of-days", m.day(f"RRULE:FREQ=DAILY;UNTIL={m.at(4, form=form)}")
    yield "until-before-start", base(f"RRULE:FREQ=DAILY;UNTIL={m.at(-4)}Z")
    yield "count-and-until", base(f"RRULE:FREQ=DAILY;COUNT=3;UNTIL={m.at(6)}Z")
    yield "start-off-rule", base("RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=" + ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][(m.start.weekday() + 2) % 7])
    yield "two-rules", base("RRULE:FREQ=DAILY;COUNT=3", "RRULE:FREQ=WEEKLY;COUNT=3")
    yield "rule-trailing-semicolon", base("RRULE:" + rule + ";")
    yield "rule-unknown-part", base("RRULE:FREQ=DAILY;COUNT=3;X-NAME=1")
    yield "rule-count-0", base("RRULE:FREQ=DAILY;COUNT=0")
    yield "rule-interval-0", base("RRULE:FREQ=DAILY;INTERVAL=0;COUNT=3")
    yield "rule-numbered-weekly", base("RRULE:FREQ=WEEKLY;BYDAY=1MO;COUNT=3")
    yield "rule-plus", base("RRULE:FREQ=MONTHLY;BYDAY=+2TU;COUNT=3")
    yield "rule-never", base("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    yield "rscale", base("RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;COUNT=4")
    z = "America/New_York"
    def ny(*lines): return m.timed(*lines, z=z)
    yield "exdate", ny("RRULE:FREQ=DAILY;COUNT=6", f"EXDATE;TZID={z}:{m.at(1)},{m.at(3)}")
    yield "exdate-utc", m.utc("RRULE:FREQ=DAILY;COUNT=6", f"EXDATE:{m.at(1)}Z", f"EXDATE:{m.at(2)}Z")
    yield "exdate-day", ny("RRULE:FREQ=DAILY;COUNT=6", f"EXDATE;VALUE=DATE:{m.at(2, form=form)}")
    yield "exdate-floating", ny("RRULE:FREQ=DAILY;COUNT=6", f"EXDATE:{m.at(2)}")
    yield "exdate-of-days", m.day("RRULE:FREQ=DAILY;COUNT=6", f"EXDATE;VALUE=DATE:{m.at(1, form=form)},{m.at(2, form=form)}")
    yield "exdate-time-of-days", m.day("RRULE:FREQ=DAILY;COUNT=6", f"EXDATE:{m.at(1, form=form)}T000000")
    yield "exdate-start", ny("RRULE:FREQ=DAILY;COUNT=4", f"EXDATE;TZID={z}:{m.at()}")
    yield "exdate-empty", ny("RRULE:FREQ=DAILY;COUNT=4", "EXDATE:")
    yield "exdate-folded-list", ny("RRULE:FREQ=DAILY;COUNT=9", f"EXDATE;TZID={z}:" + ",\r\n ".join(m.at(n) for n in range(1, 6)))
    yield "exrule", m.utc("RRULE:FREQ=DAILY;COUNT=8", "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=3")
    yield "rdate", ny(f"RDATE;TZID={z}:{m.at(2)},{m.at(5)}")
    yield "rdate-utc", m.utc(f"RDATE:{m.at(2)}Z", f"RDATE:{m.at(5)}Z")
    yield "rdate-days", m.day(f"RDATE;VALUE=DATE:{m.at(3, form=form)},{m.at(6, form=form)}")
    yield "rdate-period", m.utc(f"RDATE;VALUE=PERIOD:{m.at(2)}Z/PT3H,{m.at(4)}Z/{m.at(4, 2)}Z")
    yield "rdate-and-rule", m.utc("RRULE:FREQ=WEEKLY;COUNT=3", f"RDATE:{m.at(3)}Z")
    yield "rdate-same", m.utc("RRULE:FREQ=DAILY;COUNT=3", f"RDATE:{m.at(1)}Z")
    yield "rdate-before", m.utc("RRULE:FREQ=DAILY;COUNT=3", f"RDATE:{m.at(-3)}Z")
    def series(*override, rule="RRULE:FREQ=DAILY;COUNT=5"):
        return m.calendar(*m.event(f"DTSTART:{m.at()}Z", f"DTEND:{m.at(0, 1)}Z", rule), *m.event(*override))
    yield "override", series(f"RECURRENCE-ID:{m.at(2)}Z", f"DTSTART:{m.at(2, 3)}Z", f"DTEND:{m.at(2, 5)}Z")
    yield "override-first", m.calendar(*m.event(f"RECURRENCE-ID:{m.at(2)}Z", f"DTSTART:{m.at(2, 3)}Z"), *m.event(f"DTSTART:{m.at()}Z", "RRULE:FREQ=DAILY;COUNT=4"))
    yield "override-moved-days", series(f"RECURRENCE-ID:{m.at(1)}Z", f"DTSTART:{m.at(20)}Z", f"DTEND:{m.at(20, 1)}Z")
    yield "override-alone", m.calendar(*m.event(f"RECURRENCE-ID:{m.at(2)}Z", f"DTSTART:{m.at(2, 3)}Z", f"DTEND:{m.at(2, 5)}Z"))
    yield "override-day", m.calendar(*m.event(f"DTSTART;VALUE=DATE:{m.at(form=form)}", "RRULE:FREQ=DAILY;COUNT=4"), *m.event(f"RECURRENCE-ID;VALUE=DATE:{m.at(1, form=form)}", f"DTSTART;VALUE=DATE:{m.at(9, form=form)}"))
    yield "override-this-and-future", series(f"RECURRENCE-ID;RANGE=THISANDFUTURE:{m.at(2)}Z", f"DTSTART:{m.at(2, 3)}Z", f"DTEND:{m.at(2, 4)}Z")
    yield "override-in-zone", m.calendar(*zone(z, z), *m.event(f"DTSTART;TZID={z}:{m.at()}", "RRULE:FREQ=DAILY;COUNT=4"), *m.event(f"RECURRENCE-ID;TZID={z}:{m.at(1)}", f"DTSTART;TZID={z}:{m.at(1, 2)}"))


def structure(m):
    one = m.event(f"DTSTART:{m.at()}Z", f"DTEND:{m.at(0, 2)}Z")
    two = m.event(f"DTSTART:{m.at(1)}Z", uid="b@calendars.example")
    yield "plain", m.calendar(*one)
    yield "event-alone", one
    yield "two-calendars", m.calendar(*one) + m.calendar(*two)
    yield "no-version", [line for line in m.calendar(*one) if not line.startswith(("VERSION", "PRODID"))]
    yield "no-end", m.calendar(*one)[:-1]
    yield "x-component", m.calendar("BEGIN:X-OURS", "X-A:1", "END:X-OURS", *one)
    yield "nested-unknown", m.calendar(*one[:-1], "BEGIN:X-PART", "X-A:1", "BEGIN:X-DEEPER", "END:X-DEEPER", "END:X-PART", "END:VEVENT", *two)
    yield "alarm", m.calendar(*one[:-1], "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Soon", "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT")
    yield "lower-case", [line.lower() if line.startswith(("BEGIN", "END", "DTST")) else line for line in m.calendar(*one)]
    yield "blank-lines", [x for line in m.calendar(*one) for x in (line, "")]
    yield "no-colon", m.calendar(*one[:3], "THIS IS NO LINE", *one[3:])
    yield "comment-line", m.calendar(*one[:3], "; a comment", *one[3:])
    yield "empty-values", m.calendar(*one[:3], "LOCATION:", "DESCRIPTION:", "CLASS:", *one[3:])
    yield "group", m.calendar(*one[:3], "item1.X-ABLABEL:a", *one[3:])
    yield "no-uid", m.calendar(*[line for line in one if not line.startswith("UID")])
    yield "no-stamp", m.calendar(*[line for line in one if not line.startswith("DTSTAMP")])
    yield "no-start", m.calendar(*m.event("DTEND:20260101T000000Z"), *two)
    yield "todo-and-journal", m.calendar("BEGIN:VTODO", "UID:t", f"DUE:{m.at()}Z", "END:VTODO", "BEGIN:VJOURNAL", "UID:j", f"DTSTART:{m.at()}Z", "END:VJOURNAL", *one)
    yield "property-after", m.calendar(*one, "X-WR-CALNAME:Late")
    yield "twice-same-uid", m.calendar(*one, *m.event(f"DTSTART:{m.at(3)}Z"))
    yield "text-before", ["Content-Type: text/calendar", "", *m.calendar(*one)]
    yield "method", m.calendar("METHOD:REQUEST", *one)
    yield "calscale", m.calendar("CALSCALE:GREGORIAN", *one)
    yield "version-1", [line.replace("VERSION:2.0", "VERSION:1.0") for line in m.calendar(*m.event(
        f"DTSTART:{m.at()}Z", f"DTEND:{m.at(0, 1)}Z", "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:F=C3=AAte", f"DALARM:{m.at()}Z;PT5M;2;Soon", "CATEGORIES:MEETING;PERSONAL"))]
    yield "soft-line-break", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DESCRIPTION;ENCODING=QUOTED-PRINTABLE:a long text that =\r\ngoes on =C3=A9"))
    yield "quotes-in-parameter", m.calendar(*m.event(f"DTSTART:{m.at()}Z", 'ATTENDEE;CN="A: B; C, D";ROLE=CHAIR:mailto:a@calendars.example'))
    yield "caret", m.calendar(*m.event(f"DTSTART:{m.at()}Z", "ATTENDEE;CN=a ^'b^' ^^ ^n c:mailto:a@calendars.example"))


def octets(m):
    lines = m.calendar(*m.event(f"DTSTART:{m.at()}Z", "DESCRIPTION:été à la plage, " + "é" * 90))
    def joined(end, lines=lines): return (end.join(lines) + end).encode()
    yield "crlf", joined("\r\n")
    yield "lf", joined("\n")
    yield "cr", joined("\r")
    yield "cr-cr-lf", joined("\r\r\n")
    yield "mixed", b"".join(line.encode() + m.random.choice([b"\n", b"\r\n"]) for line in lines)
    yield "mark", b"\xef\xbb\xbf" + joined("\r\n")
    yield "utf16", joined("\r\n").decode().encode("utf-16")
    yield "latin1", joined("\r\n").decode().encode("latin-1")
    yield "no-last-end", joined("\r\n")[:-2]
    fold = joined("\r\n", [line[:20] + "\r\n " + line[20:] if len(line) > 40 else line for line in lines])
    yield "folded", fold
    yield "folded-tab", fold.replace(b"\r\n ", b"\r\n\t")
    yield "folded-lf", fold.replace(b"\r\n", b"\n")
    yield "folded-name", joined("\r\n").replace(b"DTSTART:", b"DTST\r\n ART:")
    yield "folded-value", joined("\r\n").replace(b"DTSTART:20", b"DTSTART:20\r\n ")
    yield "folded-in-letter", joined("\r\n").replace("é".encode() * 40, "é".encode() * 20 + b"\xc3\r\n \xa9" + "é".encode() * 19)
    yield "fold-of-nothing", joined("\r\n").replace(b"DTSTART:", b"DTSTART:\r\n \r\n ")
    yield "nul", joined("\r\n").replace(b"plage", b"pl\x00age")
    yield "controls", joined("\r\n").replace(b"plage", b"pl\x07\x0bage")
    yield "blank-after-end", joined("\r\n").replace(b"END:VEVENT", b"END:VEVENT  ")
    yield "blanks-behind-all", joined(" \r\n")
    yield "line-of-blanks", joined("\r\n").replace(b"SUMMARY", b"   \r\nSUMMARY")
    yield "text-behind", joined("\r\n") + b"\r\n\r\n\x00\x00"


def main():
    folder, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 12
    os.makedirs(folder, exist_ok=True)
    written = 0
    for area in (zones, values, recurrence, structure, octets):
        for number in range(count):
            for kind, content in area(Maker(f"{area.__name__}-{number}")):
                data = content if isinstance(content, bytes) else ("\r\n".join(content) + "\r\n").encode()
                with open(os.path.join(folder, f"{area.__name__}-{kind}-{number}.ics"), "wb") as file:
                    file.write(data)
                written += 1
    print(written, "calendars")


main()
