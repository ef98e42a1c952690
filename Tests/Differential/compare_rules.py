#!/usr/bin/env python3
"""compare_rules.py DATEUTIL LIBICAL AGREED: how often the two expand a rule alike, and which kinds they do not.

Writes the rows on which both agree to AGREED."""
import collections
import re
import sys

ours = [line.split() for line in open(sys.argv[1])]
theirs = [line.split() for line in open(sys.argv[2])]
assert [r[:2] for r in ours] == [r[:2] for r in theirs]
kinds = collections.Counter()
agreed = []
for a, b in zip(ours, theirs):
    if a == b:
        agreed.append(" ".join(a))
        continue
    parts = re.findall(r"FREQ=\w+|BY\w+(?==)", a[1])
    why = {"-1": "refused: ", "-2": "too slow: "}.get(b[2], "differs: ")
    kinds[why + " ".join(parts)] += 1
open(sys.argv[3], "w").write("\n".join(agreed) + "\n")
print("%d rules; dateutil and libical agree on %d" % (len(ours), len(agreed)))
for kind, number in kinds.most_common(12):
    print("%7d  %s" % (number, kind))
