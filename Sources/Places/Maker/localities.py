"""Names of Swiss, Belgian and Luxembourg communes and localities from GeoNames' postal table.

The table of cities lacks places of fewer than 500 people, among them two communes of Switzerland in
five. The postal table knows every place that mail goes to, with its point, its commune and its canton or
province, and no population: such a place counts as one of no size.
"""

import re

CANTONS = ("AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH").split()
# In the others only the communes are taken, since texts in French hardly name their hamlets; of Berne
# these are the districts of the Jura.
FRENCH_CANTONS = {"FR", "GE", "JU", "NE", "VD", "VS"}
FRENCH_DISTRICT = re.compile("Jura|Biel")
CANTON = re.compile(r" (?:\((?:%s)\)|(?:%s))$" % ("|".join(CANTONS), "|".join(CANTONS)))
# Offices of the post and of large customers that have a code of their own.
OFFICE = re.compile(r"\d|\b[A-Z]{2,}\b|\b(Adm|cant|Distribution|Zustellung|Services|Votations|"
                    r"Scuccini|Sihlpost|Paketpost|Annahme|Polyval|Centre Courrier|Briefz|Post)\b")


def plain_name(name):
    """The name as texts write it: "Forel (Lavaux)" as Forel, "St-Sulpice VD" as Saint-Sulpice."""
    name = CANTON.sub("", re.sub(r"\s+\d+$", "", name))
    name = re.sub(r"\s*\(.*\)$", "", name).replace("’", "'")
    name = re.sub(r"\bSt-", "Saint-", re.sub(r"\bSte-", "Sainte-", name))
    name = re.sub(r"-(La|Le|Les|De|Du|Sur)(?=-)", lambda match: match.group().lower(), name)
    return name.replace(" b. ", " bei ").strip()


def swiss(rows):
    """Name, canton and point of each commune, and of each locality where French is spoken."""
    for row in rows:
        place = (row[4], float(row[9]), float(row[10]))
        if row[7]:
            yield (plain_name(row[7]), *place, row[2] == row[7])
        if row[4] in FRENCH_CANTONS or row[4] == "BE" and FRENCH_DISTRICT.search(row[5]):
            yield (plain_name(row[2]), *place, True)


def others(rows):
    """Name, province and point of each locality of Belgium or Luxembourg."""
    for row in rows:
        if row[9]:
            yield plain_name(row[2]), row, float(row[9]), float(row[10])


def is_office(name):
    return not name or OFFICE.search(name) is not None
