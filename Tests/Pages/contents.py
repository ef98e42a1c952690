"""Articles in our own words, in French, German and English, that make_pages.py dresses as pages."""


class Content:
    """One article: what a page of any habit shows of it."""

    def __init__(self, language, title, author, day, paragraphs, quote, items, row, caption):
        self.language = language
        self.title = title
        self.author = author
        self.year, self.month, self.day = day
        self.paragraphs = paragraphs
        self.quote = quote
        self.items = items
        self.row = row
        self.caption = caption

    @property
    def iso(self):
        return "%04d-%02d-%02d" % (self.year, self.month, self.day)

    @property
    def written(self):
        """The day as the language writes it in full."""
        month = MONTHS[self.language][self.month - 1]
        if self.language == "fr":
            return "%s %s %d" % ("1er" if self.day == 1 else self.day, month, self.year)
        if self.language == "de":
            return "%d. %s %d" % (self.day, month, self.year)
        return "%s %d, %d" % (month, self.day, self.year)

    @property
    def numeric(self):
        sign = {"fr": "/", "de": ".", "en": "/"}[self.language]
        return sign.join(["%02d" % self.day, "%02d" % self.month, "%d" % self.year])

    @property
    def has(self):
        """What the clean text must hold: the middle sentence of each paragraph, quote, list and row."""
        found = [p.split(". ")[0] for p in self.paragraphs]
        return found + [self.quote.split(",")[0]] + self.items[:2]


MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
}

FR = [
    Content(
        "fr", "La halle aux grains de Vercel rouvre après deux ans de travaux", "Odile Maréchal",
        (2021, 9, 14),
        ["Fermée depuis l'effondrement d'une partie de sa charpente, la halle aux grains retrouve son public. "
         "Les compagnons ont refait les assemblages à l'ancienne, chevilles comprises.",
         "Le chantier a coûté un peu moins que prévu, assure l'adjointe aux finances de la commune. "
         "La Région et le Département en ont pris plus de la moitié à leur charge.",
         "Les marchands du samedi seront les premiers à s'y installer. Ils avaient trouvé refuge sous des "
         "tentes, place de la Poste, et ne cachent pas leur soulagement.",
         "Une plaque rappelle désormais le nom des douze artisans qui ont travaillé au toit. Le plus jeune "
         "d'entre eux avait dix-sept ans au début des travaux."],
        "On a failli la perdre, maintenant il faut la faire vivre", ["trois mille tuiles posées à la main",
         "un plancher en chêne du pays", "un éclairage sobre et réglable"],
        ("Charpente", "410 000 euros"), "La halle vue depuis le clocher, au matin de l'ouverture."),
    Content(
        "fr", "À Orgelet, les lycéens relancent la radio du canton", "Bastien Courvoisier", (2018, 3, 6),
        ["Deux fois par semaine, une vingtaine d'élèves prennent l'antenne depuis un ancien vestiaire. "
         "Ils y ont monté un studio avec du matériel récupéré auprès d'une station qui fermait.",
         "Les émissions parlent de sport, de mécanique agricole et de poésie, souvent dans la même heure. "
         "Personne ne leur dicte les sujets, précise leur professeure de lettres.",
         "L'audience reste modeste, mais les commerçants du bourg laissent le poste allumé. Certains "
         "clients demandent même qu'on monte le son au moment du billet d'humeur.",
         "Le groupe cherche à présent de quoi remplacer son émetteur. Une cagnotte a été ouverte au "
         "bureau de tabac, à côté de la caisse."],
        "Au début, on entendait surtout nos rires, et puis on a appris à se taire", ["le journal des élèves, cinq minutes",
         "le billet d'humeur de Léonie", "la météo inventée du vendredi"],
        ("Auditeurs", "environ quatre cents"), "Le studio tient dans neuf mètres carrés."),
    Content(
        "fr", "Le bac de Seurre reprendra la traversée dès que l'eau aura baissé", "La rédaction", (2023, 12, 19),
        ["Le passeur a amarré sa barge au ponton de la rive gauche et attend. Avec quatre mètres d'eau sous "
         "l'échelle, aucune manœuvre n'est permise par le règlement.",
         "Les riverains font donc le détour par le pont de la nationale, soit vingt-deux kilomètres. "
         "La boulangère livre désormais ses clients de l'autre rive un jour sur deux.",
         "La préfecture dit suivre la décrue heure par heure. Elle rappelle que les quais restent interdits "
         "aux piétons tant que les piles n'ont pas été inspectées.",
         "L'an dernier, l'arrêt avait duré onze jours seulement. Cette fois, les anciens du village parient "
         "plutôt sur trois semaines."],
        "La rivière décide et nous, on range les cordes", ["les piétons et les vélos d'abord",
         "les tracteurs le matin seulement", "aucun camion avant nouvel avis"],
        ("Hauteur maximale", "3,10 mètres"), "Le bac à quai, en attendant la décrue."),
]

DE = [
    Content(
        "de", "Warum die alte Mühle in Oberweiler wieder Mehl mahlt", "Katrin Hohlbein", (2014, 5, 23),
        ["Zwanzig Jahre lang stand das Mühlrad am Weilerbach still, bis zwei Schwestern den Schlüssel bekamen. "
         "Sie haben das Gebälk gereinigt, die Lager geschmiert und die Steine neu geschärft.",
         "Gemahlen wird nur am Donnerstag, weil der Bach im Sommer wenig Wasser führt. Wer Korn bringt, "
         "darf zusehen und bekommt das Mehl noch warm in den Sack.",
         "Die Gemeinde hat die Stromleitung erneuert, mehr Hilfe gab es nicht. Den Rest bezahlten die "
         "beiden aus dem Verkauf ihrer Wohnung in der Stadt.",
         "Inzwischen backen drei Bäcker der Umgebung mit dem Mehl aus Oberweiler. Ein vierter hat sich "
         "für den Herbst angemeldet, muss aber noch warten."],
        "Wir wollten eigentlich nur den Taubenschlag retten", ["Roggen aus der Nachbarschaft",
         "Dinkel von den Hängen am Wald", "Weizen nur auf Bestellung"],
        ("Mahlgang", "achtzig Kilogramm je Stunde"), "Das Rad dreht sich seit Ostern wieder."),
    Content(
        "de", "Kleine Bücherei sucht neue Räume und findet einen Waggon", "Jonas Ebbing", (2016, 11, 8),
        ["Als der Mietvertrag auslief, stapelten sich vierzig Kisten im Flur des Pfarrhauses. Niemand wusste, "
         "wohin mit den Romanen, den Atlanten und den Hörspielen.",
         "Ein Lokführer im Ruhestand hatte dann die Idee mit dem Abstellgleis. Dort rostete seit Jahren ein "
         "Postwagen, den die Bahn nicht mehr haben wollte.",
         "Heute riecht es darin nach Holzöl und Papier, und auf dem Dach liegt eine kleine Solaranlage. "
         "Die Ausleihe läuft noch immer über Karteikarten.",
         "Im Winter bleibt der Wagen an zwei Tagen geschlossen, weil der Ofen viel Arbeit macht. "
         "Dafür gibt es im Sommer Lesungen auf dem Bahnsteig."],
        "Ein Buch darf reisen, warum nicht auch eine Bücherei", ["Krimis im vorderen Abteil",
         "Kinderbücher in Griffhöhe", "Zeitschriften neben dem Ofen"],
        ("Bestand", "rund viertausend Bände"), "Der Postwagen vor dem Umbau."),
    Content(
        "de", "Die Streuobstwiese am Lerchenberg bekommt hundert junge Bäume", "Redaktion", (2019, 10, 30),
        ["Mit Spaten und Drahtkörben kamen am Morgen mehr Helfer, als Löcher vorgesehen waren. Am Mittag "
         "standen hundert Hochstämme in geraden Reihen am Hang.",
         "Gepflanzt wurden fast nur alte Sorten, die mit wenig Wasser auskommen. Die Reiser stammen aus dem "
         "Garten eines Lehrers, der sie vier Jahrzehnte lang gesammelt hat.",
         "Gegen Wühlmäuse schützt ein Geflecht aus Draht, gegen Rehe ein Zaun auf Zeit. Gegossen wird aus "
         "einem Tankwagen, den die Feuerwehr am Wochenende abstellt.",
         "Die ersten Äpfel erwartet der Verein in sechs oder sieben Jahren. Bis dahin sollen Schafe das "
         "Gras kurz halten."],
        "Wer einen Baum setzt, muss an fremde Kinder denken", ["vierzig Apfelbäume alter Sorten",
         "dreißig Birnen und Quitten", "einige Zwetschgen am Wegrand"],
        ("Abstand", "zehn Meter in der Reihe"), "Helfer am Hang kurz vor der Pause."),
]

EN = [
    Content(
        "en", "Harbour clock in Wrenmouth ticks again after a patient repair", "Imogen Tarrant", (2017, 6, 27),
        ["For eleven years the hands above the fish market pointed to twenty past four. Then a retired "
         "watchmaker asked the council for a ladder and a winter of his own time.",
         "He found a swallow's nest behind the dial and a cracked pin in the escapement. The pin cost less "
         "than a sandwich, the scaffolding rather more.",
         "Traders say they had stopped looking up long ago. On the first morning several of them set their "
         "phones by the clock, just for the pleasure of it.",
         "The council now wants to light the dial after dark. A small group of neighbours would prefer to "
         "keep the square as dim as it has always been."],
        "It was never broken, it was only waiting for someone to listen", ["a new brass pin", "two coats of white paint",
         "a mesh against the swallows"],
        ("Scaffolding", "nine thousand pounds"), "The dial before it was painted."),
    Content(
        "en", "Village of Harlow Fen keeps its bus by driving it", "Peter Lockyer", (2020, 2, 11),
        ["When the last operator gave notice, forty residents signed up for driving lessons. Nine of them "
         "now hold a licence and take turns at the wheel.",
         "The timetable is short and honest: four runs a day and none on Sunday. Passengers ring the driver "
         "when they are late, and the bus usually waits.",
         "Fuel is paid from a fund that the parish tops up each spring. Repairs are done in a barn by a "
         "farmer who once maintained tractors for the whole district.",
         "Neighbouring villages have asked to join the scheme. The drivers say they will decide once the "
         "second vehicle has passed its inspection."],
        "Nobody here is a hero, we just got tired of waiting at the stop", ["a morning run to the station",
         "a midday run to the surgery", "two evening runs for the shift workers"],
        ("Drivers", "nine volunteers"), "The bus outside the old forge."),
    Content(
        "en", "How a school kitchen in Dunmarrow learned to waste almost nothing", "Staff Reporter", (2022, 4, 5),
        ["The scales stand beside the counter, and every tray is weighed before it is emptied. In the first "
         "week the pupils threw away a third of what they had taken.",
         "The cook began to serve smaller portions and to offer seconds without any fuss. Within a month the "
         "bins were lighter by half and the soup had become famous.",
         "Peelings go to a farm at the edge of town, which returns them as eggs. The arithmetic of that "
         "exchange is now taught in the second year.",
         "Inspectors visited twice and found little to correct. They did ask for a recipe, which was given "
         "to them on the back of a menu."],
        "We never told anyone to finish their plate", ["weigh first and talk later", "serve less and offer more",
         "let the pupils keep the tally"],
        ("Waste per tray", "forty grams"), "The scales beside the counter."),
]
