#!/usr/bin/env python3
"""compare_readings.py BEFORE AFTER [FOLDER…]: names the documents that two builds of `almanach` read differently.

For a change that must alter nothing but speed. Compared is what `read --json` prints, byte by byte, for every file below
the folders (the corpora, pages and seeds of this repository when none is named) and for 6,000 texts made of their
paragraphs: shuffled over languages, wrapped, in capitals, joined, with odd signs and broken bytes between. A program
that a signal stops is named too. Exits with 1 if there is any."""
import os
import random
import subprocess
import sys
import tempfile
import textwrap

TOP = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
DERIVED = 6000
BATCH = 256
SIGNS = [":", " | ", " / ", "©", "26°C ", "(", "« ", " »", "…", "—", "\t", "  ", "\u00a0", "’", "'", "-", "\u2010",
         "\u0301", "\u00ad", "\u2028", "12:30", "14/01/2026", "le 3 mai 2026", "Publié le 3 mai 2024", "À", "ÉCOLE",
         "œ", "ß", "\u1e9e", "Ω", "日", "7 500", "123456789", "12345678"]


def files(folders):
    for folder in folders:
        for place, _, names in sorted(os.walk(folder)):
            yield from (os.path.join(place, name) for name in sorted(names) if not name.endswith((".py", ".tsv")))


def scattered(text, parts, most):
    parts = list(parts)
    for _ in range(random.randint(1, most)):
        parts.insert(random.randrange(len(parts) + 1), random.choice(SIGNS))
    return text.join(parts)


def derived(texts):
    """One more text of what others are made of."""
    text, kind = random.choice(texts), random.random()
    if kind < 0.3:
        gap = random.choice(["\n", "\n\n"])
        lines = [line for _ in range(30) for line in random.choice(texts).split("\n") if line.strip()]
        return gap.join(random.sample(lines, min(len(lines), random.randint(1, 30))))
    if kind < 0.5:
        return scattered(" ", text.split(" "), 30)
    if kind < 0.65:
        return scattered("", text, 60)
    if kind < 0.75:
        return text.upper()
    if kind < 0.85:
        return "\n".join(textwrap.fill(line, random.choice([60, 72, 80, 100])) for line in text.split("\n"))
    return "".join(line + random.choice([" ", "\n"]) for line in text.split("\n"))


def broken(data):
    data = bytearray(data)
    if data and random.random() < 0.05:
        for _ in range(5):
            data[random.randrange(len(data))] = random.randrange(1, 256)
    return bytes(data)


def run(program, paths):
    done = subprocess.run([program, "read", "--json", "-q", "--now", "2026-11-27", *paths], capture_output=True)
    return done.stdout, done.returncode


def differing(before, after, paths):
    """Halves the list until each document that is read differently stands alone."""
    one, other = run(before, paths), run(after, paths)
    if one == other and other[1] >= 0:
        return []
    if len(paths) == 1:
        return paths
    half = len(paths) // 2
    return differing(before, after, paths[:half]) + differing(before, after, paths[half:])


def main():
    before, after, *folders = sys.argv[1:]
    paths = list(files(folders or [os.path.join(TOP, name) for name in ("Tests/Corpus", "Tests/Pages", "seeds")]))
    texts = [open(path, errors="replace").read() for path in paths if path.endswith((".txt", ".md"))]
    random.seed(7)
    with tempfile.TemporaryDirectory() as work:
        for number in range(DERIVED if texts else 0):
            paths.append(os.path.join(work, f"{number:04}." + random.choice(["txt"] * 7 + ["md"])))
            with open(paths[-1], "wb") as file:
                file.write(broken(derived(texts).encode("utf-8", "replace")))
        found = [path for start in range(0, len(paths), BATCH)
                 for path in differing(before, after, paths[start:start + BATCH])]
        for path in found:
            print(path)
            if path.startswith(work):
                os.replace(path, os.path.join(tempfile.gettempdir(), os.path.basename(path)))
    print(f"{len(found)} of {len(paths)} documents are read differently")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
