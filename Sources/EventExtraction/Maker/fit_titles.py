#!/usr/bin/env python3
"""Fits what the sources and marks of proposed titles are worth and writes TitleWeightTable.swift.

Use: fit_titles.py PROGRAM SCORER CORPUS... [--check]

PROGRAM  the built program      SCORER  the folder that holds run_events.py and score_events.py
CORPUS   a folder with gold.jsonl and docs/, as Tests/Corpus/README.md describes it

For every kept draft that `explain --ndjson` lists and that finds its labelled event, the proposals are
compared with the label by the words they share (token F1). The weights are those of a conditional logit
(softmax over the proposals of one draft) whose targets favour the best title, with a quadratic penalty,
found by gradient steps that grow and shrink by sign (RPROP); a draft counts by how much its proposals
differ. --check prints, by cross-validation over documents, the token F1 of the titles found first and of
those chosen on documents the fit has not seen, and writes nothing.
"""
import math
import os
import sys

from fit_weights import candidates, with_owners

PENALTY = 3.0
SHARPNESS = 6.0
STEPS = 120
FOLDS = 8


def samples(program, scorer, corpora):
    """One (document, [(marks, token F1)]) for each draft that finds its event."""
    sys.path.insert(0, scorer)
    from run_events import flat
    from score_events import match, title_f1
    rows = []
    for corpus in corpora:
        for document, drafts in candidates(program, corpus):
            flattened, owner = with_owners(
                drafts, flat, lambda d: d["kept"] and d["event"]["kind"] != "deadline")
            labels = document.get("events") or []
            for label, event in match(labels, flattened) if labels and flattened else []:
                proposals, seen = [], set()
                for proposal in drafts[owner[event]]["titles"]:
                    if proposal["title"].lower() not in seen:
                        seen.add(proposal["title"].lower())
                        score = title_f1(labels[label], {"title": proposal["title"]}, quote=False)
                        proposals.append((proposal["marks"], score))
                if proposals:
                    rows.append((corpus + document["id"], proposals))
    return rows


def fit(rows, names):
    """The weight of each name."""
    position = {name: index for index, name in enumerate(names)}
    groups = []
    for _, proposals in rows:
        scores = [score for _, score in proposals]
        importance = max(scores) - sum(scores) / len(scores)
        if importance > 0:
            targets = [math.exp(SHARPNESS * score) for score in scores]
            total = sum(targets)
            groups.append((
                importance, [[position[m] for m in marks if m in position] for marks, _ in proposals],
                [t / total for t in targets]))
    size = len(names)
    weights, steps, before = [0.0] * size, [0.1] * size, [0.0] * size
    for _ in range(STEPS):
        slope = [-2 * PENALTY * w for w in weights]
        for importance, features, targets in groups:
            worth = [sum(weights[i] for i in active) for active in features]
            top = max(worth)
            shares = [math.exp(w - top) for w in worth]
            total = sum(shares)
            for active, share, target in zip(features, shares, targets):
                error = importance * (target - share / total)
                for i in active:
                    slope[i] += error
        for i in range(size):
            agreement = slope[i] * before[i]
            steps[i] = min(steps[i] * 1.2, 0.5) if agreement > 0 else (
                max(steps[i] * 0.5, 1e-5) if agreement < 0 else steps[i])
            before[i] = 0.0 if agreement < 0 else slope[i]
            if before[i]:
                weights[i] += math.copysign(steps[i], before[i])
    return weights


def chosen(weights, names, proposals):
    """The token F1 of the proposal that is worth most."""
    worth = dict(zip(names, weights))
    return max(proposals, key=lambda p: sum(worth.get(m, 0) for m in p[0]))[1]


def check(rows, names):
    documents = sorted({row[0] for row in rows})
    fold_of = {name: index % FOLDS for index, name in enumerate(documents)}
    first = sum(row[1][0][1] for row in rows) / len(rows)
    best = sum(max(score for _, score in row[1]) for row in rows) / len(rows)
    total = 0.0
    for fold in range(FOLDS):
        weights = fit([r for r in rows if fold_of[r[0]] != fold], names)
        total += sum(chosen(weights, names, r[1]) for r in rows if fold_of[r[0]] == fold)
    print("drafts %d, token F1 of the first titles %.3f, of those chosen %.3f, of the best there are %.3f" % (
        len(rows), first, total / len(rows), best))


def main():
    arguments = [a for a in sys.argv[1:] if a != "--check"]
    if len(arguments) < 3:
        sys.exit(__doc__)
    rows = samples(os.path.abspath(arguments[0]), arguments[1], arguments[2:])
    names = sorted({mark for row in rows for marks, _ in row[1] for mark in marks})
    if "--check" in sys.argv:
        check(rows, names)
        return
    weights = fit(rows, names)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Naming", "TitleWeightTable.swift")
    with open(path, "w", encoding="utf-8") as file:
        file.write("extension TitleWeights {\n")
        file.write("  /// A weight in logits and the source or mark it belongs to, one a line.\n")
        file.write("  static let table = \"\"\"\n")
        for name, weight in zip(names, weights):
            file.write("    %.2f\\t%s\n" % (weight, name))
        file.write("    \"\"\"\n}\n")


if __name__ == "__main__":
    main()
