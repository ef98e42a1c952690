"""Québec's municipalities: the table beside this file, and Données Québec's own list where it is at hand.

The table (quebec_municipalities.tsv) has names and census divisions and no points. A municipality that GeoNames
lacks lies in the middle of those of its division that GeoNames has: a point for distances of some tens of
kilometres, no more. Données Québec's Répertoire des municipalités (MUN.csv, CC BY 4.0) gives a better one.
Of its columns only the name, the designation, the region, the population and the postal code of the
town hall are read; those about persons, telephones and mail are never looked at. The list has no points, so a
municipality lies where its postal code's first three signs do, which is coarse in the country.
"""

import re
import statistics

# The census divisions of each administrative region, as since 2021. A division is a regional county
# municipality, a town that has the powers of one, or a few of both.
DIVISIONS = {
    "01": "07 08 09 10 11 12 13 14", "02": "91 92 93 94", "03": "15 16 20 21 22 23 34",
    "04": "35 36 37 51 90", "05": "30 40 41 42 43 44 45 46 47", "06": "66", "07": "80 81 82 83 84",
    "08": "85 86 87 88 89", "09": "95 96 97 98", "10": "99", "11": "01 02 03 04 05 06",
    "12": "17 18 19 25 26 27 28 29 31 33", "13": "65", "14": "52 60 61 62 63 64",
    "15": "72 73 74 75 76 77 78 79", "16": "48 53 54 55 56 57 58 59 67 68 69 70 71",
    "17": "32 38 39 49 50",
}
REGION_OF = {division: region for region, divisions in DIVISIONS.items()
             for division in divisions.split()}
# Of two divisions GeoNames has no town: the island of Orléans and Les Etchemins, read off a map.
MIDDLES = {"20": (46.92, -70.97), "28": (46.3, -70.42)}
# GeoNames has them at a hamlet of the same name in another region.
MISPLACED = {"Pont Rouge"}

# Territories without people of their own, which no text names as a town.
UNPEOPLED = {"Territoire non organisé", "Réserve indienne inhabitée"}


def regions(path, municipalities):
    """The number of the administrative region by name, with the latitude of homonyms."""
    found, told = {}, {}
    for name, division, _ in municipalities:
        told.setdefault(name, set()).add(REGION_OF[division])
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                name, region, *latitude = line.rstrip("\n").split("\t")
                found.setdefault(name, []).append((float(latitude[0]) if latitude else None, region))
    for name, numbers in told.items():
        if name not in found and len(numbers) == 1:
            found[name] = [(None, *numbers)]
    return found


def region(found, name, latitude):
    """The region of one town; an error when the table does not tell."""
    named = found.get(name) or found.get(name.replace("Saint ", "Saint-")) or []
    near = [r for l, r in named if l is None or abs(l - latitude) < 0.02]
    assert len(near) == 1, ("no region of Québec for", name, latitude, named)
    return near[0]


def table(path):
    """Name, division and GeoNames' name of each municipality."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                name, division, *other = line.rstrip("\n").split("\t")
                yield name, division, other[0] if other else name


def middle(points):
    """The middle of a division by its known towns; the median, so that one astray moves it little."""
    return (statistics.median(latitude for latitude, _ in points),
            statistics.median(longitude for _, longitude in points))


def beside(point, number):
    """A point of its own some kilometres off: two names at one point are taken for one town's."""
    return point[0] + 0.01 * (number % 5 + 1), point[1] + 0.01 * (number // 5)


def is_census_tract(name):
    """"Ct 0001": a number and no name."""
    return re.fullmatch(r"Ct \d+", name) is not None


def municipalities(rows):
    """Name, population and postal code of each municipality, once."""
    seen = set()
    for row in rows:
        name = re.sub(r"\s+", " ", row["munnom"]).strip()
        if not name or row.get("mdes", "") in UNPEOPLED:
            continue
        # "Estrie (05)". Two municipalities may share a name ("Saint-Siméon"), in two regions.
        key = (name, row.get("regadm", ""))
        if key in seen:
            continue
        seen.add(key)
        figures = row.get("mpopul", "").replace(" ", "").replace("\u00a0", "")
        number = re.search(r"\((\d\d)\)", row.get("regadm", ""))
        yield (name.replace("--", "-"), int(figures) if figures.isdigit() else 0,
               row.get("mcodpos", "").replace(" ", "").upper(), number.group(1) if number else "")


def postal_points(rows):
    """The middle of each forward sortation area (\"G0A\") in GeoNames' postal table."""
    sums = {}
    for row in rows:
        code = row[1][:3].upper()
        try:
            latitude, longitude = float(row[9]), float(row[10])
        except (IndexError, ValueError):
            continue
        count, north, east = sums.get(code, (0, 0.0, 0.0))
        sums[code] = (count + 1, north + latitude, east + longitude)
    return {code: (north / count, east / count)
            for code, (count, north, east) in sums.items()}


def zone(name, region):
    """The Magdalen Islands keep Atlantic time, the lower North Shore Blanc-Sablon's."""
    if re.search(r"Îles-de-la-Madeleine|Grosse-Île", name):
        return "America/Halifax"
    if region == "09" and name in (
            "Blanc-Sablon", "Bonne-Espérance", "Saint-Augustin", "Gros-Mécatina", "La Romaine",
            "Pakuashipi", "Côte-Nord-du-Golfe-du-Saint-Laurent"):
        return "America/Blanc-Sablon"
    return "America/Toronto"
