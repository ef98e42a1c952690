#!/usr/bin/env python3
"""Checks the gold corpus: form of the JSON, quotes, dates and weekdays. Standard library only; exits 1 on faults.

  check_corpus.py [FOLDER ...]        default: every folder beside this file that holds a gold.jsonl

Checked: keys and their types; closed vocabularies; ids unique and each with its text in docs/ (and no text without a line);
dates readable and ordered; every quote an exact stretch of the text; no required event given twice; a weekday written next to
a full date is that date's weekday; the weekday written in an event's quote is the weekday of its start (events marked
weekday_conflict and the documents of that category aside); recurrence rules start on a day they name.
"""
import collections
import datetime as dt
import json
import os
import re
import sys
import unicodedata

KINDS = set("""conference meeting briefing trip exhibition show concert sport fair festival workshop open-day webinar
deadline ceremony other""".split())
STATES = {"confirmed", "tentative", "postponed", "cancelled"}
SCOPES = {"main", "teaser"}
DOCUMENT = {"id": str, "lang": str, "category": str, "hard": bool, "reference": str, "place_context": (str, type(None)),
            "published": (str, type(None)), "published_source": (str, type(None)), "url": (str, type(None)),
            "events": list, "non_events": list}
DOCUMENT_MORE = {"split", "note", "reference_assumed", "source", "phenomena"}
TEXT_OR_NONE = (str, type(None))
EVENT = {"title": str, "start": str, "end": TEXT_OR_NONE, "times_are_local": bool, "timezone": TEXT_OR_NONE,
         "venue": TEXT_OR_NONE, "address": TEXT_OR_NONE, "town": TEXT_OR_NONE, "region": TEXT_OR_NONE,
         "country": TEXT_OR_NONE, "status": str, "recurrence": TEXT_OR_NONE, "kind": str, "scope": str, "evidence": str,
         "optional": bool}
EVENT_MORE = {"alt", "exdates", "open_start", "weekday_conflict", "town_from_context", "evidence_date", "note"}
STAMP = re.compile(r"^(\d{4})(?:-(?:(SP|SU|AU|WI)|(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?))?$")
REGION = re.compile(r"^[A-Z]{2}-[0-9A-Z]{1,3}$")
DAYS = {"fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
        "en": "monday tuesday wednesday thursday friday saturday sunday".split(),
        "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()}
MONTHS = {"fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(),
          "en": "january february march april may june july august september october november december".split(),
          "de": "januar februar marz april mai juni juli august september oktober november dezember".split()}
RULE_DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]


def fold(text):
    plain = unicodedata.normalize("NFKD", text.lower()).replace("\u2019", "'")
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c)))


def read(stamp):
    """The day and precision of a stamp, or None when it names no real day."""
    match = STAMP.match(stamp or "")
    if not match:
        return None
    year, season, month, day, hour, minute = match.groups()
    try:
        first = dt.date(int(year), {"SP": 3, "SU": 6, "AU": 9, "WI": 12}.get(season) or int(month or 1), int(day or 1))
        if hour and hour != "24":
            dt.time(int(hour), int(minute))
    except ValueError:
        return None
    return first, "minute" if hour else "day" if day else "month" if month else "season" if season else "year"


def written_days(text, language):
    """(weekday, day, month, year or None) for each weekday that stands right before a date."""
    days, months = DAYS[language], MONTHS[language]
    names, folded = "|".join(days), fold(text)
    if language == "en":
        shapes = [rf"\b({names}),? (?P<d>\d{{1,2}})(?:st|nd|rd|th)? (?P<m>{'|'.join(months)}),?(?: (?P<y>\d{{4}}))?",
                  rf"\b({names}),? (?P<m>{'|'.join(months)}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b,?(?: (?P<y>\d{{4}})\b)?"]
    else:
        shapes = [rf"\b({names}),? (?:le |den |der )?(?P<d>\d{{1,2}})(?:er|\.)? (?P<m>{'|'.join(months)})\b(?: (?P<y>\d{{4}}))?",
                  rf"\b({names}),? (?:le |den |der )?(?P<d>\d{{1,2}})[./](?P<m>\d{{1,2}})[./](?P<y>\d{{4}})"]
    for shape in shapes:
        for match in re.finditer(shape, folded):
            month = match["m"]
            number = int(month) if month.isdigit() else months.index(month) + 1
            yield match[0], days.index(match[1]), int(match["d"]), number, match["y"] and int(match["y"])


def check_event(event, text, language, say):
    for key, kind in EVENT.items():
        if key not in event:
            say(f"event without {key}: {event.get('title')}")
        elif not isinstance(event[key], kind):
            say(f"{key} has the wrong type: {event.get('title')}")
    for key in set(event) - set(EVENT) - EVENT_MORE:
        say(f"unknown key {key}")
    name = f"{event.get('start')} {event.get('title')}"
    if event.get("kind") not in KINDS: say(f"kind {event.get('kind')}: {name}")
    if event.get("status") not in STATES: say(f"status {event.get('status')}: {name}")
    if event.get("scope") not in SCOPES: say(f"scope {event.get('scope')}: {name}")
    if event.get("region") and not REGION.match(event["region"]): say(f"region {event['region']}: {name}")
    if event.get("region") and event.get("country") != event["region"][:2]: say(f"region and country differ: {name}")
    for key in ("evidence", "evidence_date"):
        if event.get(key) is not None and (not event[key].strip() or event[key] not in text):
            say(f"{key} is no stretch of the text: {event[key]!r}")
    alternatives = event.get("alt") or {}
    for key, values in alternatives.items():
        if key not in EVENT or not isinstance(values, list): say(f"alt.{key}: {name}")
    start, end = read(event.get("start")), read(event.get("end"))
    for key in ("start", "end"):
        for value in [event.get(key)] + list(alternatives.get(key, [])):
            if value is not None and not read(value): say(f"{key} {value!r} is no date: {name}")
    if start and end and (event["end"][:16] if len(event["start"]) == len(event["end"]) else event["end"][:10]) < event["start"][:len(event["end"])]:
        say(f"ends before it starts: {name}")
    for day in event.get("exdates", []):
        if not read(day): say(f"exdate {day}: {name}")
    if not start or event.get("weekday_conflict"):
        return
    if start[1] in ("day", "minute") and not event.get("end") and not event.get("recurrence"):
        written = [d for d in DAYS[language] if re.search(rf"\b{d}\b", fold(event["evidence"]))]
        if len(written) == 1 and DAYS[language].index(written[0]) != start[0].weekday():
            others = {read(s)[0].weekday() for s in alternatives.get("start", [])}
            if DAYS[language].index(written[0]) not in others: say(f"the quote says {written[0]}: {name}")
    rule = event.get("recurrence") or ""
    named = re.search(r"BYDAY=([^;]+)", rule)
    if rule and not rule.startswith("FREQ="): say(f"recurrence {rule}: {name}")
    if named and start[1] in ("day", "minute"):
        if RULE_DAYS[start[0].weekday()] not in {d[-2:] for d in named[1].split(",")}: say(f"{rule} does not start on its day: {name}")
    for day in event.get("exdates", []):
        if named and read(day) and RULE_DAYS[read(day)[0].weekday()] not in {d[-2:] for d in named[1].split(",")}:
            say(f"exdate {day} is no day of {rule}: {name}")


def check_folder(folder):
    faults, seen, counts = [], set(), collections.Counter()
    with open(os.path.join(folder, "gold.jsonl"), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                document = json.loads(line)
            except ValueError as error:
                faults.append(f"{folder}/gold.jsonl:{number}: {error}")
                continue
            identity = document.get("id", "?")
            say = lambda what: faults.append(f"{folder}: {identity}: {what}")
            for key, kind in DOCUMENT.items():
                if key not in document: say(f"without {key}")
                elif not isinstance(document[key], kind): say(f"{key} has the wrong type")
            for key in set(document) - set(DOCUMENT) - DOCUMENT_MORE: say(f"unknown key {key}")
            if identity in seen: say("id given twice")
            seen.add(identity)
            reference = read(document.get("reference"))
            if not reference or reference[1] not in ("day", "minute"): say("reference is no day"); continue
            language = document["lang"]
            try:
                with open(os.path.join(folder, "docs", identity + ".txt"), encoding="utf-8", newline="") as file:
                    text = file.read()
            except (OSError, UnicodeDecodeError) as error:
                say(f"text not readable: {error}")
                continue
            if not 300 <= len(text) <= 5500: say(f"{len(text)} characters")
            for event in document["events"]: check_event(event, text, language, say)
            keys = collections.Counter((e.get("title"), e.get("start"), e.get("town"), e.get("status")) for e in document["events"])
            for key, times in keys.items():
                if times > 1: say(f"event given twice: {key}")
            for other in document["non_events"]:
                if set(other) != {"evidence", "date", "why"}: say(f"non-event's keys: {sorted(other)}")
                elif other["evidence"] not in text: say(f"non-event's evidence is no stretch of the text: {other['evidence']!r}")
                elif other["date"] is not None and not read(other["date"]): say(f"non-event's date {other['date']!r}")
            if not document["category"].startswith("weekday-conflict"):
                for quote, weekday, day, month, year in written_days(text, language):
                    years = [year] if year else range(reference[0].year - 1, reference[0].year + 2)
                    def fits(candidate):
                        try: return dt.date(candidate, month, day).weekday() == weekday
                        except ValueError: return False
                    if not any(fits(y) for y in years): say(f"weekday and date disagree: {quote}")
            required = sum(1 for e in document["events"] if not e["optional"] and e["scope"] == "main")
            counts.update(documents=1, required=required, optional=sum(e["optional"] and e["scope"] == "main" for e in document["events"]),
                          teasers=sum(e["scope"] == "teaser" for e in document["events"]), non_events=len(document["non_events"]),
                          without_event=not required, hard=document["hard"])
            counts["category " + document["category"]] += 1
    stray = {n[:-4] for n in os.listdir(os.path.join(folder, "docs")) if n.endswith(".txt")} - seen
    faults += [f"{folder}: docs/{name}.txt has no line in gold.jsonl" for name in sorted(stray)]
    return faults, counts


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    folders = sys.argv[1:] or sorted(os.path.join(here, n) for n in os.listdir(here) if os.path.exists(os.path.join(here, n, "gold.jsonl")))
    failed = False
    for folder in folders:
        faults, counts = check_folder(folder)
        for fault in faults: print(fault)
        failed |= bool(faults)
        categories = sum(k.startswith("category ") for k in counts)
        print(f"{os.path.basename(folder.rstrip('/'))}: {counts['documents']} documents ({counts['hard']} hard, {counts['without_event']} without event), "
              f"{counts['required']} events + {counts['optional']} optional + {counts['teasers']} teasers, "
              f"{counts['non_events']} non-events, {categories} categories, {len(faults)} faults")
    sys.exit(failed)


if __name__ == "__main__":
    main()
