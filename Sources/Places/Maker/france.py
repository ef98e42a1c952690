"""France's departments and regions, and how the overseas ones keep time."""

REGIONS = {
    "FR-ARA": ("Auvergne-Rhône-Alpes", "01 03 07 15 26 38 42 43 63 69 73 74"),
    "FR-BFC": ("Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90"),
    "FR-BRE": ("Bretagne", "22 29 35 56"),
    "FR-CVL": ("Centre-Val de Loire", "18 28 36 37 41 45"),
    "FR-20R": ("Corse", "2A 2B"),
    "FR-GES": ("Grand Est", "08 10 51 52 54 55 57 67 68 88"),
    "FR-HDF": ("Hauts-de-France", "02 59 60 62 80"),
    "FR-IDF": ("Île-de-France", "75 77 78 91 92 93 94 95"),
    "FR-NOR": ("Normandie", "14 27 50 61 76"),
    "FR-NAQ": ("Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87"),
    "FR-OCC": ("Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82"),
    "FR-PDL": ("Pays de la Loire", "44 49 53 72 85"),
    "FR-PAC": ("Provence-Alpes-Côte d'Azur", "04 05 06 13 83 84"),
    "FR-971": ("Guadeloupe", "971"),
    "FR-972": ("Martinique", "972"),
    "FR-973": ("Guyane", "973"),
    "FR-974": ("La Réunion", "974"),
    "FR-976": ("Mayotte", "976"),
}

# The regions of before 2016 that were joined into others, with their old ISO codes.
OLD_REGIONS = {
    "FR-A": ("Alsace", "67 68"),
    "FR-B": ("Aquitaine", "24 33 40 47 64"),
    "FR-C": ("Auvergne", "03 15 43 63"),
    "FR-P": ("Basse-Normandie", "14 50 61"),
    "FR-D": ("Bourgogne", "21 58 71 89"),
    "FR-G": ("Champagne-Ardenne", "08 10 51 52"),
    "FR-I": ("Franche-Comté", "25 39 70 90"),
    "FR-Q": ("Haute-Normandie", "27 76"),
    "FR-K": ("Languedoc-Roussillon", "11 30 34 48 66"),
    "FR-L": ("Limousin", "19 23 87"),
    "FR-M": ("Lorraine", "54 55 57 88"),
    "FR-N": ("Midi-Pyrénées", "09 12 31 32 46 65 81 82"),
    "FR-O": ("Nord-Pas-de-Calais", "59 62"),
    "FR-S": ("Picardie", "02 60 80"),
    "FR-T": ("Poitou-Charentes", "16 17 79 86"),
    "FR-V": ("Rhône-Alpes", "01 07 26 38 42 69 73 74"),
}

DEPARTMENTS = dict(
    row.split(" ", 1)
    for row in """01 Ain
02 Aisne
03 Allier
04 Alpes-de-Haute-Provence
05 Hautes-Alpes
06 Alpes-Maritimes
07 Ardèche
08 Ardennes
09 Ariège
10 Aube
11 Aude
12 Aveyron
13 Bouches-du-Rhône
14 Calvados
15 Cantal
16 Charente
17 Charente-Maritime
18 Cher
19 Corrèze
2A Corse-du-Sud
2B Haute-Corse
21 Côte-d'Or
22 Côtes-d'Armor
23 Creuse
24 Dordogne
25 Doubs
26 Drôme
27 Eure
28 Eure-et-Loir
29 Finistère
30 Gard
31 Haute-Garonne
32 Gers
33 Gironde
34 Hérault
35 Ille-et-Vilaine
36 Indre
37 Indre-et-Loire
38 Isère
39 Jura
40 Landes
41 Loir-et-Cher
42 Loire
43 Haute-Loire
44 Loire-Atlantique
45 Loiret
46 Lot
47 Lot-et-Garonne
48 Lozère
49 Maine-et-Loire
50 Manche
51 Marne
52 Haute-Marne
53 Mayenne
54 Meurthe-et-Moselle
55 Meuse
56 Morbihan
57 Moselle
58 Nièvre
59 Nord
60 Oise
61 Orne
62 Pas-de-Calais
63 Puy-de-Dôme
64 Pyrénées-Atlantiques
65 Hautes-Pyrénées
66 Pyrénées-Orientales
67 Bas-Rhin
68 Haut-Rhin
69 Rhône
70 Haute-Saône
71 Saône-et-Loire
72 Sarthe
73 Savoie
74 Haute-Savoie
75 Paris
76 Seine-Maritime
77 Seine-et-Marne
78 Yvelines
79 Deux-Sèvres
80 Somme
81 Tarn
82 Tarn-et-Garonne
83 Var
84 Vaucluse
85 Vendée
86 Vienne
87 Haute-Vienne
88 Vosges
89 Yonne
90 Territoire de Belfort
91 Essonne
92 Hauts-de-Seine
93 Seine-Saint-Denis
94 Val-de-Marne
95 Val-d'Oise
971 Guadeloupe
972 Martinique
973 Guyane
974 La Réunion
976 Mayotte""".split("\n")
)

ZONES = {
    "971": "America/Guadeloupe",
    "972": "America/Martinique",
    "973": "America/Cayenne",
    "974": "Indian/Reunion",
    "976": "Indian/Mayotte",
}

REGION_OF = {d: code for code, (_, members) in REGIONS.items() for d in members.split()}


def department_of(insee):
    return insee[:3] if insee.startswith("97") else insee[:2]


# Small words behind which a commune's name only says where it lies.
LINKS = set("sur en les lès lez sous de du des d la le l et aux au près devant".split())

# Names of lands and rivers that open a new commune's name and are not called for it.
LANDS = {"erdre", "mauges", "vexin"}

# Short names of towns that smaller communes bear too, by code.
SHORT_NAMES = {"91228": "Évry", "93070": "Saint-Ouen"}
