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
    Content(
        "fr", "Ces couturières de Salins qui réparent les voiles des autres", "Anaïs Prévost", (2012, 11, 3),
        ["L'atelier sent la cire et le coton mouillé, à trois cents kilomètres de la mer la plus proche. On y "
         "recoud pourtant des voiles venues de Bretagne et de Hollande.",
         "Tout a commencé par une faute de frappe dans une petite annonce. Un plaisancier cherchait une voilière, "
         "il est tombé sur deux retoucheuses curieuses.",
         "Elles ont appris le point zigzag dans un manuel emprunté, puis acheté une machine de sellier. La "
         "première grand-voile leur a pris un mois entier.",
         "Le carnet de commandes est plein jusqu'au printemps. Elles songent à former une apprentie, à condition "
         "qu'elle aime les longues coutures droites."],
        "La mer, on la connaît surtout par ses accrocs", ["le spi d'un voilier danois", "la bâche d'un vieux chalutier",
         "trois tentes de cirque"],
        ("Longueur cousue", "onze kilomètres par an"), "L'atelier un soir d'orage."),
    Content(
        "fr", "Le cadran solaire de Poligny donnait l'heure d'avant", "Luc Vernerey", (2009, 5, 27),
        ["Personne ne l'avait remarqué, mais l'ombre tombait toujours un peu à côté. Un instituteur à la retraite a "
         "mesuré l'écart pendant une année.",
         "Le mur avait tourné, ou plutôt la façade s'était affaissée d'un côté. Quelques degrés suffisaient pour "
         "perdre vingt minutes au cœur de l'été.",
         "Le tailleur de pierre a choisi de déplacer le style et non le mur. Il a fallu redessiner toutes les lignes "
         "avant de les graver de nouveau.",
         "Depuis, le cadran est juste quatre jours par an, comme tous les autres. Une notice explique aux passants "
         "comment corriger le reste du temps."],
        "Un cadran faux n'est pas un menteur, c'est un distrait", ["un style en laiton neuf", "vingt-quatre lignes gravées",
         "une devise laissée telle quelle"],
        ("Écart corrigé", "dix-neuf minutes"), "La façade après le passage des graveurs."),
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
    Content(
        "de", "Ein Dorf zählt seine Brunnen und findet einen zu viel", "Tilmann Orth", (2011, 7, 19),
        ["Auf der Karte im Rathaus waren dreizehn Brunnen eingezeichnet, im Dorf standen aber vierzehn. Die "
         "Schulklasse zählte dreimal und blieb bei ihrer Zahl.",
         "Der überzählige Brunnen liegt hinter der Schmiede unter einem Deckel aus Eichenholz. Sein Wasser ist klar "
         "und steht auch im trockenen Sommer hoch.",
         "Ein Nachbar erinnerte sich, dass der Großvater dort die Pferde getränkt hatte. Geschrieben hatte das "
         "niemand, weil es jeder wusste.",
         "Nun bekommt der Brunnen eine Nummer und eine Bank. Die Kinder haben einen Namen vorgeschlagen, über den "
         "der Rat noch streitet."],
        "Man übersieht am besten, was vor der eigenen Tür liegt", ["ein Deckel aus Eiche", "eine Kette ohne Eimer",
         "eine Jahreszahl am Rand"],
        ("Tiefe", "elf Meter bis zum Wasser"), "Die Klasse beim dritten Zählen."),
    Content(
        "de", "Der Fährmann von Hagenwerder geht und niemand will sein Boot", "Svenja Lührs", (2007, 2, 14),
        ["Vierzig Jahre lang hat er Pendler, Hunde und einmal ein Klavier über den Fluss gebracht. Am Monatsende "
         "hängt er die Mütze an den Haken.",
         "Die Gemeinde hat die Stelle dreimal ausgeschrieben und keine einzige Zuschrift bekommen. Der Lohn ist "
         "klein, und im Winter friert die Kette ein.",
         "Ein Verein möchte die Fähre wenigstens am Wochenende am Leben halten. Dafür braucht er zwei Leute mit "
         "Patent und Geduld.",
         "Bis eine Lösung gefunden ist, bleibt das Boot am Ufer liegen. Wer hinüber will, fährt über die Brücke "
         "zwölf Kilometer flussauf."],
        "Der Fluss fragt nicht, ob Sonntag ist", ["morgens die Schüler", "mittags die Post",
         "abends die Kartenspieler"],
        ("Überfahrt", "sechs Minuten bei ruhigem Wasser"), "Das Boot an seinem letzten Werktag."),
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
    Content(
        "en", "The lighthouse keeper's daughter who counts moths for science", "Rowena Pascoe", (2010, 8, 21),
        ["Every dusk she hangs a sheet from the old fog horn and switches on a lamp. By midnight the cloth is "
         "covered with wings, and the counting can begin.",
         "Her notebooks go back to a summer when she was nine. The earliest entries are spelled badly and drawn "
         "very well, according to the museum that now keeps copies.",
         "Some species have vanished from the headland and others have come up from the south. She refuses to say "
         "which of the two she finds more troubling.",
         "Visitors may help on clear nights if they bring a red torch. They are asked not to wear scent, which "
         "confuses both the moths and the keeper."],
        "You cannot love what you have never bothered to count", ["a white sheet and two pegs", "a red torch for each visitor",
         "a pencil that writes in the wet"],
        ("Best night", "four hundred and twelve moths"), "The sheet at one in the morning."),
    Content(
        "en", "Why the town band of Ashcombe rehearses in a swimming pool", "Dale Whitlock", (2013, 4, 9),
        ["The pool was drained in the autumn and will not be filled again before the budget is settled. Somebody "
         "clapped in the deep end and heard the echo of a cathedral.",
         "Brass players sit by the steps, where the sound stays dry. The drums have been moved to the shallow end "
         "after complaints from the library upstairs.",
         "Tiles are cold in winter, so the players bring rugs and a flask. One tuba has been repaired with the "
         "rubber from a discarded float.",
         "If the water ever comes back the band will have to find another hall. Nobody in the town seems sure "
         "what they should be hoping for."],
        "Every wrong note comes back to tell you about it", ["marches in the shallow end", "hymns beside the ladder",
         "nothing at all on the diving board"],
        ("Echo", "almost four seconds"), "Rehearsal in the deep end."),
]
