#!/usr/bin/env python3
"""findings.py ALMANACH SHARED: `almanach check` must find what the strict lint finds in the sample calendars.

Compares the codes found in each file and prints what is missing. Needs
python-dateutil, which the calendar readers' environment has."""
import glob
import json
import os
import subprocess
import sys

program, shared = sys.argv[1:3]
sys.path.insert(0, os.path.join(shared, "tools/calendar"))
import ics_lint  # noqa: E402

missing = total = 0
for folder in ("good", "bad", "hazard"):
    for path in sorted(glob.glob(os.path.join(shared, "tools/calendar", folder, "*.ics"))):
        wanted, _ = ics_lint.lint(open(path, "rb").read())
        run = subprocess.run([program, "check", "--json", path], capture_output=True, text=True)
        found = {problem["code"] for problem in json.loads(run.stdout)}
        if folder == "good" and any(p["severity"] != "info" for p in json.loads(run.stdout)):
            print(os.path.basename(path), "is good, but faults are found")
            missing += 1
        total += len(wanted)
        for item in wanted:
            if item["code"] not in found:
                print(os.path.basename(path), item["code"], item.get("line"), item["message"])
                missing += 1
print("%d findings of the lint, %d not found" % (total, missing))
sys.exit(1 if missing else 0)
