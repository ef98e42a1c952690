#!/usr/bin/env python3
"""Writes GazetteerTable.swift and ZoneTable.swift, the gazetteer as sorted text.

Usage: make_gazetteer.py CACHE [TARGET-FOLDER]

The municipalities of Québec that GeoNames lacks come from quebec_municipalities.tsv, and where CACHE
holds Données Québec's Répertoire des municipalités (MUN.csv, which the user downloads) from that first.

One line a place: its name without a leading article, "|", then fields of fixed width, so that a
line is found by binary search and read where it stands:

  c d a   French commune, former commune, arrondissement:
          kind, article, INSEE code (5), point (6), intercommunality (2), postal code (3),
          population, flags
  w       town elsewhere: kind, article, region (5, "BEWNA" for BE-WNA; in Québec the fifth sign is the
          number of the administrative region), point (6), zone (2), population, flags
  K R D E G Q  country, region, department, intercommunality, group of areas, district (a region of
          Québec, a British county):
          kind, article, zone (2), population, then "|code|members|flags"

A point is latitude + 90 and longitude + 180 in units of a thousandth of a degree (110 metres), as one
number of six base-64 digits (latitude times 360,000 plus longitude); a postal code is a number of three;
a zone is the number of its line in ZoneTable, two base-64 digits, ".." when there are several.
Populations are base-64 too. The article is INSEE's: 0 and 1 none, 2 Le, 3 La, 4 Les, 5 L', 6 Aux,
7 Las, 8 Los. Flags: "=" a further name of an area, or
the short name of a town; "!" also a common word.
"""

import itertools
import math
import os
import re
import struct
import sys
import unicodedata

import france
import localities
import quebec
from sources import Sources

HERE = os.path.dirname(os.path.abspath(__file__))
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+*"
MINIMUM_POPULATION = {
    "CH": 0, "BE": 0, "LU": 0, "CA": 1000, "DE": 5000, "GB": 1000, "IE": 1000, "US": 15000, "IT": 15000,
    "ES": 15000, "NL": 15000,
}
OTHER_MINIMUM = 15000
CA = {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON",
      "09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU"}
DE = {"01": "BW", "02": "BY", "03": "HB", "04": "HH", "05": "HE", "06": "NI", "07": "NW",
      "08": "RP", "09": "SL", "10": "SH", "11": "BB", "12": "MV", "13": "SN", "14": "ST",
      "15": "TH", "16": "BE"}
BE = {"Bruxelles-Capitale": "BE-BRU", "Antwerpen": "BE-VAN", "Anvers": "BE-VAN",
      "Brabant Flamand": "BE-VBR", "Limbourg": "BE-VLI", "Flandre-Orientale": "BE-VOV",
      "Flandre-Occidentale": "BE-VWV", "Brabant Wallon": "BE-WBR", "Hainaut": "BE-WHT",
      "Liège": "BE-WLG", "Luxembourg": "BE-WLX", "Namur": "BE-WNA"}
FRENCH_SPEAKING = {"CH", "BE", "LU", "CA"}
ARTICLES = [("L'", 5), ("Le ", 2), ("La ", 3), ("Les ", 4)]


def base64(number, width):
    text = ""
    for _ in range(width):
        text = DIGITS[number % 64] + text
        number //= 64
    return text


def digits(number):
    """A number in as many base-64 digits as it needs."""
    text = ""
    while number:
        text = DIGITS[number % 64] + text
        number //= 64
    return text


def point(latitude, longitude):
    if latitude is None:
        return " " * 6
    return base64(round((latitude + 90) * 1000) * 360000 + round((longitude + 180) * 1000), 6)


def plain(name):
    """A name in letters up to U+017F: other marks are taken off, quotes made straight."""
    name = name.replace("’", "'").replace("ʻ", "'").replace("ʼ", "'").replace("‘", "'")
    name = name.replace("–", "-").replace("‑", "-").replace("|", " ").replace("\\", " ")
    out = ""
    for char in unicodedata.normalize("NFC", name):
        if ord(char) < 0x180:
            out += char
        else:
            out += "".join(c for c in unicodedata.normalize("NFD", char)
                           if not unicodedata.combining(c))
    return out.strip()


LETTERS = ("aaaaaa.ceeeeiiii" "dnooooo.ouuuuy.y" "aaaaaaccccccccdd" "ddeeeeeeeeeegggg"
           "gggghhhhiiiiiiii" "ii..jjkk.lllllll" "lllnnnnnn...oooo" "oo..rrrrrrssssss"
           "ssttttttuuuuuuuu" "uuuuwwyyyzzzzzzs")


def folded(name):
    """The key a name is sorted and found under: as `GazetteerTable` folds it."""
    key = []
    for char in name:
        code = ord(char)
        if 0xC0 <= code <= 0xDE and code != 0xD7:
            code += 0x20
        if code < 0x80:
            low = chr(code).lower()
            if low.isalnum():
                key.append(low)
            elif key and key[-1] != " ":
                key.append(" ")
        elif code == 0xDF:
            key.append("ss")
        elif code in (0xC6, 0xE6):
            key.append("ae")
        elif code in (0x152, 0x153):
            key.append("oe")
        elif 0xE0 <= code <= 0x17F and LETTERS[code - 0xE0] != ".":
            key.append(LETTERS[code - 0xE0])
        elif key and key[-1] != " ":
            key.append(" ")
    return "".join(key).strip()


def word_key(word):
    """The folded key of a word, as `ByteHash` makes it."""
    value, data = 0xCBF29CE484222325, word.encode()
    for start in range(0, len(data), 8):
        value ^= int.from_bytes(data[start:start + 8], "little")
        value = value * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF
        value ^= value >> 32
    return value


def shapes(wkb):
    """The bounding box and the middle of a hexadecimal WKB polygon or collection of them."""
    data = bytes.fromhex(wkb)
    box = [math.inf, math.inf, -math.inf, -math.inf]
    position = 0
    best = (0, None)

    def polygon():
        nonlocal position, best
        (rings,) = struct.unpack_from("<I", data, position)
        position += 4
        for ring in range(rings):
            (count,) = struct.unpack_from("<I", data, position)
            position += 4
            points = struct.unpack_from("<%dd" % (2 * count), data, position)
            position += 16 * count
            xs, ys = points[0::2], points[1::2]
            box[0], box[1] = min(box[0], *xs), min(box[1], *ys)
            box[2], box[3] = max(box[2], *xs), max(box[3], *ys)
            if ring == 0:
                area = cx = cy = 0.0
                for i in range(count - 1):
                    cross = xs[i] * ys[i + 1] - xs[i + 1] * ys[i]
                    area += cross
                    cx += (xs[i] + xs[i + 1]) * cross
                    cy += (ys[i] + ys[i + 1]) * cross
                if abs(area) > best[0]:
                    best = (abs(area), (cy / (3 * area), cx / (3 * area)))

    def geometry():
        nonlocal position
        (kind,) = struct.unpack_from("<I", data, position + 1)
        position += 5
        if kind & 0x20000000:
            position += 4
        if kind & 0xFF == 6:
            (count,) = struct.unpack_from("<I", data, position)
            position += 4
            for _ in range(count):
                geometry()
        else:
            polygon()

    geometry()
    return box, best[1]


def hall(wkb):
    data = bytes.fromhex(wkb)
    offset = 9 if data[4] & 0x20 else 5
    longitude, latitude = struct.unpack_from("<2d", data, offset)
    return latitude, longitude


INDEX_HEAD = '''/// Every 32nd row of the gazetteer: the head of its folded name and where the row begins.
///
/// Written by Maker/make_gazetteer.py together with the table. Entries have one width, so that the
/// search needs neither loading nor looking for line ends.
enum GazetteerIndex {
  /// Bytes of the name, and of an entry with its offset and line end.
  static let keyWidth = 12
  static let width = 17

  /// The offset in an entry, four base-64 digits.
  static func offset(_ entry: Int, in index: Span<UInt8>) -> Int {
    var value = 0
    for position in entry * width + keyWidth..<entry * width + width - 1 {
      value = value &* 64 &+ (GazetteerRow.digit(index[position]) ?? 0)
    }
    return value
  }

  static let entries = #"""
'''


FILTER_BITS = 1 << 18
FILTER_HEAD = '''/// A Bloom filter over the first words of all names: most words of a text are no place's.
///
/// Written by Maker/make_gazetteer.py; three bits for each word, from its key (that of the folded
/// bytes, which tokens carry). Six bits a base-64 digit, 96 digits a line.
struct GazetteerFilter: Sendable {
  private static let bitCount: UInt64 = 1 << 18

  private let bits = GazetteerFilter.allBits

  /// Whether a name may begin with the word of this folded key; false is certain.
  func mayBegin(_ key: UInt64) -> Bool { isSet(key) && isSet(key >> 21) && isSet(key >> 42) }

  @inline(__always)
  private func isSet(_ number: UInt64) -> Bool {
    let bit = number % GazetteerFilter.bitCount
    return bits[Int(bit >> 6)] & 1 << (bit & 63) != 0
  }

  /// The bits of the text, read from it in some microseconds when a name is first looked for.
  private static let allBits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: Int(bitCount) / 64)
    let text = words.utf8Span.span
    var bit = 0
    for position in 0..<text.count {
      guard let value = GazetteerRow.digit(text[position]) else { continue }
      for offset in bit..<min(bit + 6, Int(bitCount)) where value & 1 << (offset - bit) != 0 {
        bits[offset >> 6] |= 1 << UInt64(offset & 63)
      }
      bit += 6
    }
    return bits
  }()

  static let words = #"""
'''


class Maker:
    def __init__(self, sources):
        self.sources = sources
        self.lines = {}
        self.zones = {"Europe/Paris"}
        self.areas = {}
        self.town_keys = {}
        self.french_forms = set()
        self.traps = set()
        with open(os.path.join(HERE, "common_words.txt"), encoding="utf-8") as file:
            self.traps = {line.strip() for line in file if not line.startswith("#")}

    def add(self, name, body, flags=""):
        key = folded(name)
        if not key:
            return
        if key in self.traps:
            flags += "!"
        self.lines.setdefault((key, body), name + "|" + body + flags)

    # MARK: France

    def france(self):
        postal = {r["id"]: r["code"] for r in self.sources.french("codes_postaux")}
        codes = {}
        for row in self.sources.french("codes_postaux_communes"):
            codes.setdefault(row["commune_id"], []).append(postal[row["codepostal_id"]])
        bodies = {r["id"]: r for r in self.sources.french("epci")}
        order = {k: i + 1 for i, k in enumerate(sorted(bodies, key=lambda k: bodies[k]["code"]))}
        self.population_of = {}
        self.shares = {}
        parents = {}
        self.communes = []
        rows = []
        for row in self.sources.french("communes"):
            if row["type"] == "SRM":
                continue
            rows.append(row)
            if row["type"] == "COM":
                parents[row["id"]] = row
        names = {folded(r["nom"]) for r in rows}
        for row in rows:
            kind = {"COM": "c", "COMD": "d", "COMA": "d", "ARM": "a"}[row["type"]]
            parent = parents.get(row["commune_parent_id"], row)
            middle = self._point(row) or self._point(parent)
            # A former commune that kept the name of the new one is the new one.
            if kind == "d" and row["nom"] == parent["nom"]:
                continue
            population = row["population_municipale"]
            population = int(population) if population.isdigit() else 0
            department = france.department_of(row["code"])
            found = codes.get(row["id"]) or codes.get(parent["id"]) or []
            own = [c for c in found if c.startswith(department[:2])] or found
            code = min(own) if own else {"75056": "75001", "69123": "69001",
                                         "13055": "13001"}.get(row["code"], "     ")
            area = row["epci_id"] if row["epci_id"] in order else parent["epci_id"]
            body = (kind + row["type_nom"] + row["code"]
                    + (point(*middle) if middle else point(None, None))
                    + base64(order.get(area, 0), 2)
                    + (base64(int(code), 3) if code.strip() else "   ") + digits(population))
            self.add(plain(row["nom"]), body)
            if kind == "c":
                self.communes.append((plain(row["nom"]), body, population))
                self.population_of[department] = self.population_of.get(department, 0) + population
                self.town_keys.setdefault(folded(row["nom"]), []).append((middle, plain(row["nom"]), body))
            if kind == "c" and area in order:
                share = self.shares.setdefault(area, {})
                share[department] = share.get(department, 0) + population
        self._french_areas(bodies, order, names)

    def _point(self, row):
        box = middle = None
        if row["geometry"] not in ("", "\\N"):
            box, middle = shapes(row["geometry"])
        if row["mairie_localisation"] not in ("", "\\N"):
            latitude, longitude = hall(row["mairie_localisation"])
            if box is None or (box[0] <= longitude <= box[2] and box[1] <= latitude <= box[3]):
                return latitude, longitude
        return middle

    def area(self, name, kind, code, zone="", population=0, members="", article=0):
        is_main = code not in self.areas
        self.areas.setdefault(code, (kind, zone, population, members))
        if zone:
            self.zones.add(zone)
        match = re.match(r"(Le |La |Les |L')(?=\w)", name)
        if match and kind in "KRDEG":
            article = dict(ARTICLES)[match.group(1)]
            name = name[match.end():]
        self.pending.append((plain(name), kind, article, zone, population, code, members,
                             "" if is_main else "="))

    def _french_areas(self, bodies, order, names):
        for code, name in france.DEPARTMENTS.items():
            self.area(name, "D", code, france.ZONES.get(code, "Europe/Paris"),
                      self.population_of.get(code, 0))
        for code, (name, members) in france.REGIONS.items():
            members = members.split()
            zone = france.ZONES.get(members[0], "Europe/Paris")
            population = sum(self.population_of.get(m, 0) for m in members)
            self.area(name, "R", code, zone, population)
        for code, (name, members) in france.OLD_REGIONS.items():
            members = members.split()
            population = sum(self.population_of.get(m, 0) for m in members)
            self.area(name, "G", code, "Europe/Paris", population, ",".join(members))
        opening = re.compile(
            r"^(?:Communauté (?:de communes|d'agglomération|urbaine)|Métropole|CC|CA|CU|C[.]C[.]"
            r"|C[.]A[.])\s+(?:(?:du|de la|des|de l'|de|d')\s*)?", re.IGNORECASE)
        for key, row in bodies.items():
            code = "E" + base64(order[key], 2)
            full = plain(row["nom"])
            short = opening.sub("", full).strip()
            short = re.sub(r"\s*\([A-Z0-9 .-]+\)$", "", short)
            wanted = {short}
            if row["type"] != "CC":
                wanted.add(re.sub(r"\s+(Métropole|Agglomération|Communauté urbaine)$", "", short))
            if re.sub("^(le|la|les|l) ", "", folded(short)) in names:
                wanted.add(full)
            for name in sorted(wanted, key=lambda name: (-len(name), name)):
                bare = re.sub(r"^(Le|La|Les) |^L'", "", name)
                if len(name) > 3 and folded(bare) not in names:
                    share = self.shares.get(key, {"": 0})
                    self.area(name[0].upper() + name[1:], "E", code, "Europe/Paris",
                              sum(share.values()), max(share, key=share.get))

    # MARK: The world

    def world(self):
        sources = self.sources
        zones = sources.country_zones()
        english, french = sources.subdivision_names("en"), sources.subdivision_names("fr")
        held = sources.subdivisions()
        countries = sources.geonames("countries")
        self._countries(countries, zones)
        first = {}
        for country, members in held.items():
            if country.isupper() and country != "FR" and len(country) == 2:
                for code in members:
                    if code == "bebru":
                        first[code] = country
                    elif code in ("bevlg", "bewal"):
                        first.update((m, country) for m in held.get(code, []))
                    else:
                        first[code] = country
        self._towns(first, english, french)
        self._localities()
        self._counties(held, english)
        opening = re.compile(
            r"^(canton|province|région|district|état|comté|département|gouvernorat|oblast|"
            r"préfecture|communauté|municipalité|wilaya|land|voïvodie)s? "
            r"(de la |de l['’]|du |des |de |d['’])", re.IGNORECASE)
        closing = re.compile(
            r" (Region|Province|District|County|Governorate|Department|State|Prefecture)$")
        for code, country in sorted(first.items()):
            iso = code[:2].upper() + "-" + code[2:].upper()
            zone = self.region_zone.get(iso, zones.get(country, [""])[0]
                                        if len(zones.get(country, [])) == 1 else "")
            names = []
            for name in (french.get(code), english.get(code)):
                if name:
                    short = closing.sub("", opening.sub("", name.replace("’", "'")))
                    names.append(short[0].upper() + short[1:])
            for name in names:
                self.area(name, "R", iso, zone, self.region_population.get(iso, 0))

    def _counties(self, held, english):
        """Counties of the United Kingdom that do not bear the name of a town."""
        towns = {folded(form) for form, _, iso, *_ in self.pending_towns if iso.startswith("GB")}
        for country in ("gbeng", "gbsct", "gbwls", "gbnir"):
            for code in held.get(country, []):
                name = english.get(code, "")
                if name and folded(name) not in towns and " and " not in name:
                    self.area(name, "Q", "GB-" + code[2:].upper(), "Europe/London", 0,
                              "GB-" + country[2:].upper())

    def _countries(self, countries, zones):
        english, french = (self.sources.country_names(l) for l in ("en", "fr"))
        for code in sorted(set(english) | set(french)):
            if code in ("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB") or code not in countries:
                continue
            own = zones.get(code, [])
            zone = own[0] if len(own) == 1 else {"DE": "Europe/Berlin", "FR": "Europe/Paris"}.get(code, "")
            for name in french.get(code, []) + english.get(code, []):
                name = re.sub(r"\s*\(.*\)$", "", name)
                if len(name) > 2 and code not in ("GF", "GP", "MQ", "RE", "YT"):
                    self.area(name, "K", code, zone, countries[code]["population"])

    def _towns(self, first, english, french):
        sources = self.sources
        known = {}
        for code, country in first.items():
            for name in (english.get(code), french.get(code)):
                if name:
                    known[country, folded(plain(name))] = country + "-" + code[2:].upper()
        admin = sources.first_level_names()
        provinces = [(float(r[9]), float(r[10]), BE.get(r[5].replace("Province ", ""))
                      or BE.get(r[3])) for r in sources.postal(["BE"]) if r[9]]
        labels = {}
        for r in sources.postal(["BE"]):
            labels[r[5]] = labels.get(r[5], 0) + 1
        self.unknown_provinces = {k: v for k, v in labels.items()
                                  if k.replace("Province ", "") not in BE}

        def region(town):
            country, code = town["countrycode"], town["admin1code"]
            if country == "CA":
                return "CA-" + CA[code] if code in CA else ""
            if country == "DE":
                return "DE-" + DE[code] if code in DE else ""
            if country == "BE":
                near = min((abs(a - town["latitude"]) + abs(b - town["longitude"]), p or "")
                           for a, b, p in provinces)
                return near[1]
            if country in ("US", "GB", "CH"):
                return country + "-" + code if country.lower() + code.lower() in first else ""
            if country == "GB":
                return "GB-" + code if code else ""
            name = admin.get(country + "." + code, "")
            for form in (name, name + " Region", name + " Province", name + " District",
                         re.sub(" (Region|Province)$", "", name)):
                found = known.get((country, folded(plain(form))))
                if found:
                    return found
            return country + "-" + code if (country + code).lower() in first else ""

        towns = sources.geonames("cities500")
        districts = quebec.regions(
            os.path.join(HERE, "quebec_regions.tsv"), self.municipalities)
        # Alternates are kept that are made of words of other names, and no transliterations.
        official = {folded(plain(name)): plain(name) for name, *_ in self.municipalities}
        known_words = {word for town in towns.values() if town["countrycode"] == "CA"
                       for word in folded(plain(town["name"])).split(" ")}
        names = {l: sources.town_names(l) for l in ("fr", "en", "de")}
        self.region_zone, self.region_population, zone_count = {}, {}, {}
        extra = {}
        with open(os.path.join(HERE, "town_names.tsv"), encoding="utf-8") as file:
            for line in file:
                if not line.startswith("#"):
                    other, country, iso, name = line.rstrip("\n").split("\t")
                    extra.setdefault((country, name), []).append(other)
        count = 0
        for town in towns.values():
            country, population = town["countrycode"], town["population"]
            number = town["geonameid"]
            if country in ("FR", "GF", "GP", "MQ", "RE", "YT"):
                self._exonyms_in_france(town, names)
                continue
            iso = region(town)
            minimum = MINIMUM_POPULATION.get(country, OTHER_MINIMUM)
            district = ""
            if iso == "CA-QC":
                minimum = 0
                if quebec.is_census_tract(town["name"]) or town["name"] in quebec.MISPLACED:
                    continue
                district = base64(int(quebec.region(
                    districts, plain(town["name"]), town["latitude"])), 1)
            if population < minimum:
                continue
            zone = town["timezone"]
            if iso == "CA-QC":
                zone = self._quebec_zone(town)
            self.zones.add(zone)
            if iso:
                self.region_population[iso] = self.region_population.get(iso, 0) + population
                key = (iso, zone)
                zone_count[key] = zone_count.get(key, 0) + population
            # In order of rank: of two spellings with one key the first is kept.
            forms = [plain(town["name"])]
            for language in ("fr", "en", "de"):
                if number in names[language]:
                    forms.append(plain(names[language][number]))
            if country not in FRENCH_SPEAKING and number in names["fr"]:
                self.french_forms.add(plain(names["fr"][number]))
            forms += extra.get((country, town["name"]), [])
            if iso == "CA-QC" and population < 100000:
                # Merged towns keep their old name in the source; the new one is an alternate.
                forms += sorted((a for a in map(plain, town["alternatenames"])
                                 if re.fullmatch(r"[A-ZÀ-Þ][A-Za-zÀ-ÿ'-]+", a)
                                 and re.search("-(sur|de|du|des|la|le|les|aux|au|en)-", a)
                                 and len(set(folded(a).split(" ")) - known_words) < 2),
                                key=str.isascii)
            count += 1
            for form in forms:
                is_french = country in FRENCH_SPEAKING or form in self.french_forms
                form = form.replace("Saint ", "Saint-") if country == "CA" else form
                if iso == "CA-QC":
                    form = official.get(folded(form), form)
                    self.quebec_towns.setdefault(
                        (folded(form), DIGITS.index(district)),
                        (town["latitude"], town["longitude"], population))
                article = 0
                if is_french:
                    for prefix, number_of in ARTICLES:
                        if form.startswith(prefix) and len(form) > len(prefix) + 1:
                            article, form = number_of, form[len(prefix):]
                            break
                self.pending_towns.append(
                    (form, article, iso or country, point(town["latitude"], town["longitude"]),
                     zone, population, district))
        for (iso, zone), population in zone_count.items():
            total = sum(p for (i, _), p in zone_count.items() if i == iso)
            if population * 100 >= total * 97 and zone:
                self.region_zone[iso] = zone
        self.region_zone["CA-QC"] = "America/Toronto"
        self.region_zone["CA-ON"] = "America/Toronto"
        self.town_count = count

    def _localities(self):
        """Communes and localities that the table of cities lacks."""
        known = {}
        for form, article, iso, middle, *_ in self.pending_towns:
            if iso[:2] in ("CH", "BE", "LU"):
                known.setdefault((folded(form), iso), []).append(middle)
        counts = {}

        def add(name, iso, latitude, longitude, zone):
            form, article = plain(name), 0
            for prefix, number in ARTICLES:
                if form.startswith(prefix) and len(form) > len(prefix) + 1:
                    article, form = number, form[len(prefix):]
                    break
            key = (folded(form), iso)
            if localities.is_office(form) or key in known:
                return
            known[key] = True
            counts[iso[:2]] = counts.get(iso[:2], 0) + 1
            self.pending_towns.append(
                (form, article, iso, point(latitude, longitude), zone, 0, ""))

        # A commune lies where its locality of the same name does, if there is one.
        swiss = list(localities.swiss(self.sources.postal(["CH"])))
        for name, canton, latitude, longitude, _ in sorted(swiss, key=lambda row: not row[4]):
            add(name, "CH-" + canton, latitude, longitude, "Europe/Zurich")
        for name, row, latitude, longitude in localities.others(self.sources.postal(["BE"])):
            iso = BE.get(row[5].replace("Province ", "")) or BE.get(row[3])
            if iso:
                add(name, iso, latitude, longitude, "Europe/Brussels")
        cantons = self._luxembourg_cantons()
        for name, row, latitude, longitude in localities.others(self.sources.postal(["LU"])):
            add(name, cantons(latitude, longitude), latitude, longitude, "Europe/Luxembourg")
        print("localities added", counts)

    def _luxembourg_cantons(self):
        """The canton of a point: that of the nearest town, since the postal table names none."""
        towns = [(t["latitude"], t["longitude"]) for t in
                 self.sources.geonames("cities500").values() if t["countrycode"] == "LU"]
        isos = {middle: iso for _, _, iso, middle, *_ in self.pending_towns}

        def canton(latitude, longitude):
            near = min(towns, key=lambda t: abs(t[0] - latitude) + abs(t[1] - longitude))
            return isos.get(point(*near), "LU")

        return canton

    def quebec(self):
        """Municipalities that GeoNames lacks: of the province's own list, then of the table."""
        points = quebec.postal_points(self.sources.postal(["CA"]))
        added, unplaced = 0, []
        names = {name for name, _ in self.quebec_towns}
        for name, population, code, region in quebec.municipalities(self.sources.quebec()):
            if folded(plain(name)) in names:
                continue
            middle = points.get(code[:3])
            if middle is None or not region:
                unplaced.append(name)
                continue
            self._municipality(name, region, middle, population)
            added += 1
        if added or unplaced:
            print(added, "municipalities of Québec added;", len(unplaced), "without a point", unplaced)
        missing, known = [], {}
        for name, division, other in self.municipalities:
            region = quebec.REGION_OF[division]
            town, alias = (self.quebec_towns.get((folded(n), int(region))) for n in (name, other))
            if town or alias:
                known.setdefault(division, []).append((town or alias)[:2])
            if not town and alias:
                self._municipality(name, region, alias[:2], alias[2])
            elif not town:
                missing.append((name, division))
        near = {}
        for name, division in missing:
            number = near[division] = near.get(division, -1) + 1
            middle = quebec.MIDDLES.get(division) or quebec.middle(known[division])
            self._municipality(name, quebec.REGION_OF[division], quebec.beside(middle, number), 0)
        print(len(missing), "municipalities of Québec without a point of their own")

    def _municipality(self, name, region, middle, population):
        self.quebec_towns[folded(plain(name)), int(region)] = (*middle, population)
        form, article = plain(name), 0
        for prefix, number in ARTICLES:
            if form.startswith(prefix) and len(form) > len(prefix) + 1:
                article, form = number, form[len(prefix):]
                break
        zone = quebec.zone(name, region)
        self.zones.add(zone)
        self.pending_towns.append(
            (form, article, "CA-QC", point(*middle), zone, population, base64(int(region), 1)))

    def _quebec_zone(self, town):
        if re.search(r"les-de-la-Madeleine|Grosse-[ÎI]le", town["name"]):
            return "America/Halifax"
        if town["timezone"] in ("America/Blanc-Sablon", "America/Halifax"):
            return town["timezone"]
        return "America/Toronto" if town["timezone"] in ("America/Montreal", "America/Toronto") \
            else town["timezone"]

    def _exonyms_in_france(self, town, names):
        if town["population"] < 20000:
            return
        forms = {plain(names[l][town["geonameid"]]) for l in ("en", "de")
                 if names[l].get(town["geonameid"])}
        own = self.town_keys.get(folded(plain(town["name"])), [])
        for form, (middle, name, body) in itertools.product(sorted(forms), own):
            if middle and abs(middle[0] - town["latitude"]) < 0.2 and folded(form) != folded(name):
                if re.sub("^(le|la|les|l) ", "", folded(form)) != folded(name):
                    self.add(form, body[0] + "0" + body[2:])

    def _short_names(self):
        """What readers call a town whose name says where it lies: "Brive" is Brive-la-Gaillarde.

        Only where no other place bears the short name and no commune that goes on so is a tenth as large.
        """
        taken = {key for key, _ in self.lines}
        named = {}
        for name, body, population in self.communes:
            words = re.split("[-' ]", name)
            if len(words) > 1 and words[1].lower() in france.LINKS:
                named.setdefault(folded(words[0]), []).append((population, words[0], body))
        for key, towns in sorted(named.items()):
            towns.sort(reverse=True)
            population, name, body = towns[0]
            if population < 5000 or len(key) < 5 or body[1] > "1" or key in taken \
                    or key in self.traps or key in france.LANDS \
                    or len(towns) > 1 and towns[1][0] * 10 > population:
                continue
            self.add(name, body, "=")
        bodies = {body[2:7]: body for _, body, _ in self.communes}
        for code, name in france.SHORT_NAMES.items():
            self.add(name, bodies[code], "=")

    # MARK: The table

    def aliases(self):
        with open(os.path.join(HERE, "aliases.tsv"), encoding="utf-8") as file:
            for line in file:
                if line.startswith("#") or not line.strip():
                    continue
                name, kind, code, *members = line.rstrip("\n").split("\t")
                if kind == "=":
                    if code not in self.areas:
                        print("no area", code, "for", name)
                        continue
                    kind, zone, population, held = self.areas[code]
                    self.area(name, kind, code, zone, population, held)
                elif kind == "Q" and members:
                    self.area(name, "Q", code, "Europe/Dublin", 0, members[0])
                elif kind == "Q":
                    self.area(name, "Q", code, "America/Toronto", 0)
                else:
                    zone = {"BE": "Europe/Brussels", "CH": "Europe/Zurich"}.get(
                        code[:2], "Europe/Paris")
                    self.area(name, "G", code, zone, 0, members[0] if members else "")

    def run(self, folder):
        self.pending, self.pending_towns, self.quebec_towns = [], [], {}
        self.municipalities = list(quebec.table(os.path.join(HERE, "quebec_municipalities.tsv")))
        self.france()
        self.world()
        self.quebec()
        self.aliases()
        zones = sorted(self.zones)
        number = {z: base64(i, 2) for i, z in enumerate(zones)}
        number[""] = ".."
        for name, kind, article, zone, population, code, members, flags in self.pending:
            self.add(name, "%s%d%s%s|%s|%s|" % (kind, article, number[zone], digits(population), code,
                                               members), flags)
        for name, article, iso, middle, zone, population, district in self.pending_towns:
            area = (iso.replace("-", "") + district).ljust(5, ".")
            self.add(name, "w%d%s%s%s%s" % (article, area, middle, number[zone],
                                            digits(population)))
        self._short_names()
        order = sorted(self.lines)
        lines = [self.lines[k] for k in order]
        self._write(folder, "GazetteerTable", "lines", "Places by folded name; Maker/make_gazetteer.py tells the fields.", lines)
        self._write(folder, "ZoneTable", "lines", "The IANA zones of the gazetteer; a zone's number is its line.", zones)
        self._write_index(folder, [k for k, _ in order], lines)
        self._write_filter(folder, [k for k, _ in order])
        kinds = {}
        for _, body in order:
            kinds[body[0]] = kinds.get(body[0], 0) + 1
        size = sum(len(l.encode()) + 1 for l in lines)
        print(len(lines), "lines", size, "bytes", kinds, len(zones), "zones")
        print("unknown Belgian provinces", self.unknown_provinces)

    def _write_index(self, folder, keys, lines):
        entries, offset = [], 0
        for number, (key, line) in enumerate(zip(keys, lines)):
            if number % 32 == 0:
                entries.append(key[:12].ljust(12) + base64(offset, 4))
            offset += len(line.encode()) + 1
        with open(os.path.join(folder, "GazetteerIndex.swift"), "w", encoding="utf-8") as file:
            file.write(INDEX_HEAD)
            for entry in entries:
                file.write("    " + entry + "\n")
            file.write("    \"\"\"#\n}\n")

    def _write_filter(self, folder, keys):
        bits = bytearray(FILTER_BITS // 6 + 1)
        for word in {key.split(" ")[0] for key in keys}:
            value = word_key(word)
            for shift in (0, 21, 42):
                bit = (value >> shift) % FILTER_BITS
                bits[bit // 6] |= 1 << bit % 6
        with open(os.path.join(folder, "GazetteerFilter.swift"), "w", encoding="utf-8") as file:
            file.write(FILTER_HEAD)
            text = "".join(DIGITS[b] for b in bits)
            for start in range(0, len(text), 96):
                file.write("    " + text[start:start + 96] + "\n")
            file.write("    \"\"\"#\n}\n")

    def _write(self, folder, name, member, summary, lines):
        with open(os.path.join(folder, name + ".swift"), "w", encoding="utf-8") as file:
            file.write("/// %s\nenum %s {\n  static let %s = #\"\"\"\n" % (summary, name, member))
            for line in lines:
                file.write("    " + line + "\n")
            file.write("    \"\"\"#\n}\n")


if __name__ == "__main__":
    target = sys.argv[2] if len(sys.argv) > 2 else os.path.dirname(HERE)
    Maker(Sources(sys.argv[1])).run(target)
