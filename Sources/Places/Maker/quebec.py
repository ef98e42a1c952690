"""Reads Données Québec's Répertoire des municipalités (MUN.csv, CC BY 4.0).

Of its columns only the name, the designation, the region, the population and the postal code of the
town hall are read; those about persons, telephones and mail are never looked at. The list has no points, so a
municipality lies where its postal code's first three signs do, which is coarse in the country.
"""

import re

# Territories without people of their own, which no text names as a town.
UNPEOPLED = {"Territoire non organisé", "Réserve indienne inhabitée"}


def regions(path):
    """The number of the administrative region by name, with the latitude of homonyms."""
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#"):
                name, region, *latitude = line.rstrip("\n").split("\t")
                found.setdefault(name, []).append((float(latitude[0]) if latitude else None, region))
    return found


def region(found, name, latitude):
    """The region of one town; an error when the table does not tell."""
    named = found.get(name) or found.get(name.replace("Saint ", "Saint-")) or []
    near = [r for l, r in named if l is None or abs(l - latitude) < 0.02]
    assert len(near) == 1, ("no region of Québec for", name, latitude, named)
    return near[0]


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


def zone(name):
    """The Magdalen Islands keep Atlantic time, the lower North Shore Blanc-Sablon's."""
    if re.search(r"Îles-de-la-Madeleine|Grosse-Île", name):
        return "America/Halifax"
    if name in ("Blanc-Sablon", "Bonne-Espérance", "Saint-Augustin", "Gros-Mécatina",
                "Côte-Nord-du-Golfe-du-Saint-Laurent"):
        return "America/Blanc-Sablon"
    return "America/Toronto"
