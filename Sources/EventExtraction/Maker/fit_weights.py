#!/usr/bin/env python3
"""Fits the weights of the indications to labelled texts and writes IndicationWeightTable.swift.

Use: fit_weights.py PROGRAM SCORER CORPUS... [--check]

PROGRAM  the built program      SCORER  the folder that holds run_events.py and score_events.py
CORPUS   a folder with gold.jsonl and docs/, as Tests/Corpus/README.md describes it

Every draft that `explain --ndjson` lists, kept or not, is matched with the labelled events of its document;
a draft that finds its event is right. An event that the labels call optional counts little either way.
The weights are those of a logistic regression with a quadratic penalty, found by Newton's method, so
that the confidence is the share of such drafts that are right. --check prints, by cross-validation over
documents, how well that holds on documents the fit has not seen, and writes nothing.
"""
import json
import math
import os
import subprocess
import sys

PENALTY = 2.0
OPTIONAL_WEIGHT = 0.25
FOLDS = 8


def candidates(program, corpus):
    """Yields for each document its labels and its drafts."""
    with open(os.path.join(corpus, "gold.jsonl"), encoding="utf-8") as file:
        gold = [json.loads(line) for line in file if line.strip()]
    lines = []
    for document in gold:
        if "file" in document:
            path = os.path.join(corpus, "..", "..", document["file"])
        else:
            path = os.path.join(corpus, "docs", document["id"] + ".txt")
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        lines.append(json.dumps({
            "id": document["id"], "text": text, "published": document["reference"],
            "language": document.get("lang"), "place": document.get("place_context")}))
    out = subprocess.run(
        [program, "explain", "--input-format", "jsonl", "--ndjson", "-"],
        input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    found = {}
    for line in out.stdout.splitlines():
        answer = json.loads(line)
        found[answer["id"]] = answer["candidates"]
    for document in gold:
        yield document, found.get(document["id"], [])


def with_owners(drafts, flat, counts=lambda draft: True):
    """The dated events that the scorer makes of the drafts that count, and the draft of each."""
    flattened, owner = [], []
    for index, draft in enumerate(drafts):
        if not counts(draft):
            continue
        for event in flat(draft["event"]):
            if event.get("start"):
                flattened.append(event)
                owner.append(index)
    return flattened, owner


def samples(program, scorer, corpora):
    """One (document, indications, is right, weight) for each draft."""
    sys.path.insert(0, scorer)
    from run_events import flat
    from score_events import match, required
    rows = []
    for corpus in corpora:
        for document, drafts in candidates(program, corpus):
            flattened, owner = with_owners(drafts, flat)
            labels = document.get("events") or []
            right, is_optional = set(), set()
            for label, event in match(labels, flattened) if labels and flattened else []:
                counts = required(labels[label]) or labels[label].get("scope") == "teaser"
                (right if counts else is_optional).add(owner[event])
            for index, draft in enumerate(drafts):
                names = [i["name"] for i in draft["indications"]]
                if index in right:
                    rows.append((document["id"], names, 1, 1.0))
                elif index in is_optional:
                    rows.append((document["id"], names, 1, OPTIONAL_WEIGHT))
                else:
                    rows.append((document["id"], names, 0, 1.0))
    return rows


def solve(matrix, vector):
    """Gaussian elimination; the matrix is positive definite."""
    size = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(size)]
    for i in range(size):
        pivot = rows[i][i]
        for j in range(i + 1, size):
            factor = rows[j][i] / pivot
            if factor:
                for k in range(i, size + 1):
                    rows[j][k] -= factor * rows[i][k]
    out = [0.0] * size
    for i in range(size - 1, -1, -1):
        out[i] = (rows[i][size] - sum(rows[i][k] * out[k] for k in range(i + 1, size))) / rows[i][i]
    return out


def fit(rows, names):
    """Newton's method; returns the weights, the bias last."""
    position = {name: index for index, name in enumerate(names)}
    size = len(names) + 1
    features = [[position[n] for n in row[1] if n in position] + [size - 1] for row in rows]
    weights = [0.0] * size
    for _ in range(12):
        gradient = [-PENALTY * w for w in weights]
        gradient[-1] = 0.0
        hessian = [[0.0] * size for _ in range(size)]
        for i in range(size):
            hessian[i][i] = PENALTY
        hessian[-1][-1] = 1e-6
        for (_, _, right, importance), active in zip(rows, features):
            p = 1 / (1 + math.exp(-sum(weights[i] for i in active)))
            slope = importance * p * (1 - p)
            error = importance * (right - p)
            for i in active:
                gradient[i] += error
                for j in active:
                    hessian[i][j] += slope
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-5:
            break
    return weights


def confidence(weights, names, row):
    position = {name: index for index, name in enumerate(names)}
    total = weights[-1] + sum(weights[position[n]] for n in row[1] if n in position)
    return 1 / (1 + math.exp(-total))


def check(rows, names):
    """Cross-validation over documents: calibration error and precision and recall by threshold."""
    documents = sorted({row[0] for row in rows})
    fold_of = {name: index % FOLDS for index, name in enumerate(documents)}
    scored = []
    for fold in range(FOLDS):
        weights = fit([r for r in rows if fold_of[r[0]] != fold], names)
        scored += [(confidence(weights, names, r), r) for r in rows if fold_of[r[0]] == fold]
    bins = [[0, 0.0, 0] for _ in range(10)]
    for p, row in scored:
        if row[3] == 1.0:
            cell = bins[min(9, int(10 * p))]
            cell[0] += 1
            cell[1] += p
            cell[2] += row[2]
    total = sum(cell[0] for cell in bins)
    error = sum(abs(cell[1] - cell[2]) for cell in bins) / total
    print("drafts %d, right %d, calibration error %.3f" % (
        total, sum(cell[2] for cell in bins), error))
    for index, cell in enumerate(bins):
        if cell[0]:
            print("  %.1f  %4d drafts  %.2f right" % (index / 10, cell[0], cell[2] / cell[0]))
    for threshold in (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.8, 0.9):
        kept = [row for p, row in scored if p >= threshold and row[3] == 1.0]
        right = sum(row[2] for row in kept)
        print("  from %.2f: %4d kept, precision %.3f, of the right ones %.3f" % (
            threshold, len(kept), right / max(1, len(kept)), right / sum(c[2] for c in bins)))


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if len(arguments) < 3:
        sys.exit(__doc__)
    rows = samples(os.path.abspath(arguments[0]), arguments[1], arguments[2:])
    names = sorted({name for row in rows for name in row[1]})
    if "--check" in sys.argv:
        check(rows, names)
        return
    weights = fit(rows, names)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Weighing", "IndicationWeightTable.swift")
    with open(path, "w", encoding="utf-8") as file:
        file.write("extension IndicationWeights {\n")
        file.write("  /// A weight in logits and the indication it belongs to, one a line.\n")
        file.write("  static let table = \"\"\"\n")
        for name, weight in zip(names + ["bias"], weights):
            file.write("    %.2f\\t%s\n" % (weight, name))
        file.write("    \"\"\"\n}\n")


if __name__ == "__main__":
    main()
