#!/usr/bin/env python3
"""Writes the expectations of CivilTimeTests, seeded, so that the same call gives the same files.

make_samples.py zones|rules [COUNT] : ../ZoneSamples.swift from zoneinfo, ../RuleSamples.swift from
python-dateutil (python3 -m pip install python-dateutil).
make_samples.py zones|rules COUNT FILE : the plain rows into FILE, for a longer run, which the tests
read when ALMANACH_ZONE_SAMPLES or ALMANACH_RULE_SAMPLES names it.
"""
import datetime
import os
import random
import sys
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1)
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def zones(count):
    """Rows `zone moment offset abbreviation`: random moments, half of them within hours of a change."""
    from zoneinfo import ZoneInfo, available_timezones

    chance = random.Random(5545)
    names = sorted(available_timezones() - {"Factory", "localtime"})
    names = [n for n in names if not n.startswith(("posix/", "right/", "posixrules"))]
    end = int((datetime.datetime(2037, 12, 31) - EPOCH).total_seconds())
    begin = int((datetime.datetime(1840, 1, 1) - EPOCH).total_seconds())
    rows = []
    while len(rows) < count:
        name = names[len(rows) % len(names)]
        zone = ZoneInfo(name)

        def local(moment):
            return datetime.datetime.fromtimestamp(moment, UTC).astimezone(zone)

        moment = chance.randrange(0 if chance.random() < 0.6 else begin, end)
        if chance.random() < 0.5:
            low, high = moment, moment + 200 * 86400
            if local(low).utcoffset() != local(high).utcoffset():
                while high - low > 1:
                    middle = (low + high) // 2
                    if local(middle).utcoffset() == local(low).utcoffset():
                        low = middle
                    else:
                        high = middle
                moment = chance.choice([low, high, high + 3600, low - 3599])
        if moment > end:
            continue
        when = local(moment)
        rows.append("%s %d %d %s" % (
            name, moment, when.utcoffset().total_seconds(), when.tzname()))
    return rows


def rule(chance):
    frequency = chance.choice(
        ["YEARLY"] * 5 + ["MONTHLY"] * 5 + ["WEEKLY"] * 4 + ["DAILY"] * 3 + ["HOURLY", "MINUTELY", "SECONDLY"])
    parts = ["FREQ=" + frequency]
    if chance.random() < 0.4:
        parts.append("INTERVAL=%d" % chance.choice([2, 3, 4, 5, 7, 10, 13]))

    def some(low, high, most, signed=False):
        values = {chance.randint(low, high) * (chance.choice([1, 1, -1]) if signed else 1)
                  for _ in range(chance.randint(1, most))}
        return ",".join(map(str, sorted(values)))

    if chance.random() < 0.3:
        parts.append("BYMONTH=" + some(1, 12, 4))
    has_week = False
    if frequency == "YEARLY" and chance.random() < 0.12:
        has_week = True
        # python-dateutil miscounts the weeks of some years before, so the last weeks are left out
        parts.append("BYWEEKNO=" + some(1, 51, 4))
    if frequency not in ("MONTHLY", "WEEKLY", "DAILY") and not has_week and chance.random() < 0.12:
        parts.append("BYYEARDAY=" + some(1, 366, 6, True))
    elif frequency != "WEEKLY" and not has_week and chance.random() < 0.3:
        parts.append("BYMONTHDAY=" + some(1, 31, 5, True))
    if chance.random() < (0.8 if has_week else 0.5):
        days = chance.sample(WEEKDAYS, chance.randint(1, 4))
        if frequency in ("MONTHLY", "YEARLY") and not has_week and chance.random() < 0.5:
            most = 5 if frequency == "MONTHLY" or "BYMONTH=" in ";".join(parts) else 53
            days = [chance.choice(["", "-"]) + str(chance.randint(1, most)) + d for d in days]
        parts.append("BYDAY=" + ",".join(days))
    if chance.random() < 0.15:
        parts.append("BYHOUR=" + some(0, 23, 3))
    if chance.random() < 0.15:
        parts.append("BYMINUTE=" + some(0, 59, 3))
    if chance.random() < 0.08:
        parts.append("BYSECOND=" + some(0, 59, 3))
    if frequency not in ("WEEKLY", "SECONDLY") and chance.random() < 0.15 and len(parts) > 1 \
            and any(p.startswith("BY") for p in parts):
        parts.append("BYSETPOS=" + some(1, 4, 2, True))
    if chance.random() < 0.15:
        parts.append("WKST=" + chance.choice(WEEKDAYS))
    if chance.random() < 0.2:
        parts.append("COUNT=%d" % chance.randint(1, 12))
    return ";".join(parts)


def rules(count):
    """Rows `start rule first-five checksum-of-twenty`; occurrences that take long to find are left out."""
    import itertools
    import signal

    from dateutil.rrule import rrulestr

    def late(*_):
        raise TimeoutError

    signal.signal(signal.SIGVTALRM, late)
    # CPU seconds; a long run has no time for rules that dateutil searches day by day
    patience = 0.5 if count <= 1000 else 0.05
    chance = random.Random(2445)
    rows = []
    while len(rows) < count:
        text = rule(chance)
        start = EPOCH + datetime.timedelta(
            days=chance.randint(8000, 24000), seconds=chance.choice([0, 43200, chance.randrange(86400)]))
        signal.setitimer(signal.ITIMER_VIRTUAL, patience)
        try:
            found = list(itertools.islice(rrulestr("RRULE:" + text, dtstart=start), 20))
        except (TimeoutError, ValueError):
            continue
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        if found and found[-1].year > 2900:
            continue
        texts = [o.strftime("%Y%m%dT%H%M%S") for o in found]
        rows.append("%s %s %d %08x %s" % (
            start.strftime("%Y%m%dT%H%M%S"), text, len(texts), zlib.crc32(",".join(texts).encode()),
            ",".join(texts[:3]) or "-"))
    return rows


kind = sys.argv[1]
rows = {"zones": zones, "rules": rules}[kind](int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
if len(sys.argv) > 3:
    open(sys.argv[3], "w").write("\n".join(rows) + "\n")
else:
    name = {"zones": "zoneSamples", "rules": "ruleSamples"}[kind]
    about = {"zones": "Moments and the offset zoneinfo gives: zone, UTC second, offset, abbreviation.",
             "rules": "Rules and what python-dateutil makes of them: start, rule, count up to twenty, "
                      "their checksum,\n/// the first three."}[kind]
    with open(os.path.join(HERE, "..", name[0].upper() + name[1:] + ".swift"), "w") as file:
        file.write('// Written by Maker/make_samples.py; do not edit.\n\n/// %s\nlet %s = #"""\n%s\n"""#\n' % (
            about, name, "\n".join("  " + r for r in rows).replace("\n  ", "\n") .strip()))
print(len(rows), "rows")
