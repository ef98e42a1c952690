#!/usr/bin/env python3
"""python_occurrences.py icalendar|vobject FILE…: what calendars hold as python-icalendar or vobject reads them.

icalendar's occurrences are those of recurring-ical-events, vobject's those of dateutil."""
import datetime
import itertools
import logging
import signal
import sys
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


def text(time):
    if time is None:
        return "-"
    if not isinstance(time, datetime.datetime):
        return "%04d%02d%02d" % (time.year, time.month, time.day)
    if time.tzinfo is None:
        return "%04d" % time.year + time.strftime("%m%dT%H%M%S")
    time = time.astimezone(datetime.timezone.utc)
    return "%04d" % time.year + time.strftime("%m%dT%H%M%SZ")


def plus(start, length):
    """The end after a duration: days on the wall, hours as they pass."""
    if isinstance(start, datetime.datetime) and start.tzinfo is not None:
        days = datetime.timedelta(days=length.days)
        later = (start + days).astimezone(datetime.timezone.utc) + (length - days)
        return later
    return start + length


def with_icalendar(data):
    import icalendar
    import recurring_ical_events
    for calendar in icalendar.Calendar.from_ical(data, multiple=True):
        for event in calendar.walk("VEVENT"):
            start, end, length = (getattr(event.get(name), "dt", None) for name in ("DTSTART", "DTEND", "DURATION"))
            if start is None:
                continue
            if end is None and length is not None:
                end = plus(start, length)
            yield "event %s %s %s" % (event.get("UID", "-"), text(start), text(end))
        if any(name in event for event in calendar.walk("VEVENT") for name in ("RRULE", "RDATE", "RECURRENCE-ID")):
            for event in itertools.islice(recurring_ical_events.of(calendar).all(), 8):
                yield "occurrence %s %s" % (event.get("UID", "-"), text(event.start))


def with_vobject(data):
    import vobject
    for calendar in vobject.readComponents(data.decode("utf-8")):
        for event in calendar.contents.get("vevent", []):
            get = lambda name: event.contents[name][0].value if name in event.contents else None
            start, end, length = get("dtstart"), get("dtend"), get("duration")
            if start is None:
                continue
            if end is None and isinstance(length, datetime.timedelta):
                end = plus(start, length)
            yield "event %s %s %s" % (get("uid") or "-", text(start), text(end))
            rules = event.getrruleset(addRDate=True)
            is_day = not isinstance(start, datetime.datetime)
            for time in itertools.islice(rules or [], 8):
                yield "occurrence %s %s" % (get("uid") or "-", text(time.date() if is_day else time))


def expired(*_):
    raise TimeoutError("too slow")


signal.signal(signal.SIGALRM, expired)
read = {"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]
for path in sys.argv[2:]:
    print("FILE", path)
    signal.alarm(5)
    try:
        for line in list(read(open(path, "rb").read())):
            print(line)
    except Exception as error:
        print("refused", type(error).__name__, str(error).replace("\n", " ")[:120])
    signal.alarm(0)
