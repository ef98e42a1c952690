#!/usr/bin/env python3
"""Scores the program on the shared sets and compares with the figures kept in Tests/Floors/scores.tsv.

Use: scores.py PROGRAM SHARED [--update]

A figure that falls below the kept one (or a count of false finds that rises above it) is a miss; --update
keeps the present figures instead. Shares are percent with one decimal.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
OPEN_CORPUS = os.path.join(HERE, "..", "Tests", "Corpus")
FLOORS = os.path.join(HERE, "..", "Tests", "Floors", "scores.tsv")

# Of each set of articles: what is kept of the scorer's figures. A leading "-" means less is better.
EVENT_FIGURES = [
    "precision", "recall", "f1", "f1_by_document", "time_accuracy", "end_accuracy", "town_accuracy",
    "region_accuracy", "place_token_f1", "status_accuracy", "timezone_accuracy",
    "title_token_f1_titles_alone", "teaser_recall", "-fp_on_listed_non_event",
]


def event_figures(program, shared, name, corpus):
    run = os.path.join(shared, "tools", "score", "run_events.py")
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, SYSTEM_OUT=os.path.join(folder, "found.jsonl"))
        out = subprocess.run(
            [sys.executable, run, program, corpus, "--json"],
            capture_output=True, text=True, env=environment)
    if out.returncode:
        sys.exit("the events of %s could not be scored: %s" % (name, out.stderr[-500:]))
    total = json.loads(out.stdout)["total"]
    for figure in EVENT_FIGURES:
        value = total[figure.lstrip("-")]
        if value is not None:
            is_count = figure.startswith("-")
            yield "events " + name, figure, float(value) if is_count else round(100 * value, 1)


def date_figures(program, shared):
    run = os.path.join(shared, "tools", "score", "run_dates.py")
    suites = os.path.join(shared, "suites")
    files = sorted(
        f for ending in ("fr", "en", "en-gb", "en-ca")
        for f in glob.glob(os.path.join(suites, "*-%s.jsonl" % ending)))
    for suite, fields in suite_rows(program, run, ["--core"] + files):
        exact, start, false_finds = fields[2], fields[4], fields[7]
        if exact != "-":
            yield "dates " + suite, "exact", float(exact.rstrip("%"))
            yield "dates " + suite, "start", float(start.rstrip("%"))
        yield "dates " + suite, "-false_finds", float(false_finds.split("/")[0])
    # Whole articles: their dates, and not their texts, are counted.
    for suite, fields in suite_rows(program, run, [os.path.join(suites, "ftib-1999.jsonl")]):
        yield "dates " + suite, "found", float(fields[5].rstrip("%"))
        yield "dates " + suite, "right", float(fields[6].rstrip("%"))


def suite_rows(program, run, arguments):
    out = subprocess.run(
        [sys.executable, run, program] + arguments, capture_output=True, text=True)
    if out.returncode:
        sys.exit("the dates could not be scored: %s" % out.stderr[-500:])
    for line in out.stdout.splitlines():
        fields = line.split()
        if len(fields) >= 8 and fields[0] != "suite":
            yield fields[0], fields


def kept():
    floors = {}
    with open(FLOORS, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                name, figure, value = line.rstrip("\n").split("\t")
                floors[name, figure] = float(value)
    return floors


def main():
    arguments = [a for a in sys.argv[1:] if a != "--update"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    program, shared = os.path.abspath(arguments[0]), arguments[1]
    figures = []
    for name in ("seeds", "dev"):
        figures += event_figures(program, shared, name, os.path.join(shared, "corpus", name))
    for name in (
        "fr", "en", "de", "press", "mixed", "local", "gazette", "mosaic", "almanac", "courier", "herald", "tribune",
        "chronicle", "observer", "sentinel", "messenger", "dispatch", "monitor",
        "watchman", "vigil", "register", "bulletin"):
        figures += event_figures(program, shared, "open " + name, os.path.join(OPEN_CORPUS, name))
    figures += date_figures(program, shared)
    if "--update" in sys.argv:
        with open(FLOORS, "w", encoding="utf-8") as file:
            file.write("# Figures below which the program must not fall; .ci/scores.py keeps them.\n")
            for name, figure, value in figures:
                file.write("%s\t%s\t%g\n" % (name, figure, value))
        return
    floors, misses = kept(), 0
    for name, figure, value in figures:
        floor = floors.pop((name, figure), None)
        is_miss = floor is not None and (
            value > floor if figure.startswith("-") else value < floor)
        misses += is_miss
        mark = "  FALLEN from %g" % floor if is_miss else ""
        print("%-28s %-32s %6g%s" % (name, figure.lstrip("-"), value, mark))
    for name, figure in floors:
        print("%-28s %-32s is no longer measured" % (name, figure))
        misses += 1
    sys.exit(1 if misses else 0)


if __name__ == "__main__":
    main()
