import ArticleText
import CivilTime
import LanguagePacks
import Testing

@testable import TemporalExpressions

/// What a text is read as on Wednesday 14 January 2026 at noon: `text → value` for each date.
func readings(_ text: String, _ pack: LanguagePack = .french) -> [String] {
  let article = ArticleReader(packs: [pack]).article(
    text: Array(text.utf8), name: "", language: pack.code)
  guard let reference = CivilPoint("2026-01-14T12:00") else { return [] }
  let context = DateContext(reference: reference)
  return DateReport(article: article, finder: DateFinder(pack: pack), context: context).entries
    .map { entry in
      let end = entry.end.map { "/\($0)" } ?? ""
      let rule = entry.recurrence.map { " \($0)" } ?? ""
      return "\(entry.text) → \(entry.start ?? "")\(end)\(rule)"
    }
}

@Suite struct DateFinderTests {
  @Test(arguments: [
    ("Bal le vendredi 25 juin, salle 3000, 20h30.", ["le vendredi 25 juin", "20h30"]),
    ("Visites les 3, 4 et 10 mai à 20h", ["les 3, 4 et 10 mai à 20h"]),
    ("20 h 30 le 3 avril", ["20 h 30 le 3 avril"]),
    ("LE SAMEDI 4 AVRIL 2026 DE 9H À 12H", ["LE SAMEDI 4 AVRIL 2026 DE 9H À 12H"]),
    ("le\u{A0}4\u{202F}avril 2026", ["le\u{A0}4\u{202F}avril 2026"]),
    (
      "du 1er avril au 31 mai 2026 : du mardi au dimanche, 10h-18h",
      [
        "du 1er avril au 31 mai 2026 : du mardi au dimanche, 10h-18h"
      ]
    ),
  ])
  func `an expression is found whole`(text: String, expected: [String]) {
    var found: [String] = []
    for reading in readings(text) {
      let words = String(reading.prefix { $0 != "→" }.dropLast())
      if found.last != words { found.append(words) }
    }
    #expect(found == expected)
  }

  @Test func `a sum before its sign leaves the hour of the next line alone`() {
    #expect(readings("Soupe, 8 €\n14 h : tournoi") == ["14 h → T14:00"])
    #expect(readings("Soupe : € 14 h") == [])
  }

  @Test(arguments: [
    "Téléphone 03 84 12 34 56, tarif 12 €, score 3-2, hausse de 15 %, budget de 1 264 M$.",
    "Version 1.2.3 pour 30 personnes, 39100 Dole, plan Horizon 2030, page 3/4.",
    "Jeanne Dimanche, Paul Avril et les 3 mousquetaires sont 15 en tout.",
    "Le 32 mars n'existe pas, ni le 30 février 2026.",
    "Le film dure 2h30, à 1 h de route.",
    "8:75 et 25h10 ne sont pas des heures.",
    "Un film de 1h45, un trajet de 2 h, une pause de 1 h.",
    "Les quelques 10 à 15 familles de Charles de Mars.",
    "Elle était dans un jour de grande forme, au sein de la Ve République.",
    "La ligne T3, le lot 12-14, 1-2-3 et 7-8.",
    "Le collège du 4-Septembre, le stade du 11-Novembre et les 24 Heures du Mans.",
    "Les 3/4 des habitants, un écran 16/9, un accueil 24/7, un débat d'une heure trente.",
    "Le marché de Noël, les vacances de la Toussaint, le Printemps des poètes, 12h par semaine.",
    "Elle écrit à Vendredi. Le Printemps de Bourges invite le Vendredi Club.",
    "À ce jour, nous sommes 4 ; le format est de 16:10, la cote de 7/2.",
    "Appelez le 03 84 72 10 12 ou le 06 12 34 56 78 ; TA 12/8, puis une tension de 14/9.",
    "Elle joue 1/4 de finale, il a mis 3 h 20, un poste de 20 h/semaine, un service 24h/24, 7/7.",
    "Un Mars et ça repart, M. Samedi, les œufs de Pâques, la semaine passe vite.",
    "Appelez le 15, un menu matin, midi et soir, une stèle du IIe siècle avant J.-C.",
  ])
  func `what only looks like a date is left alone`(text: String) {
    #expect(readings(text) == [])
  }

  @Test(arguments: [
    "Tickets $20, a 3-2 win, 15%, version 1.2.3, call 555-0142, 20 people, the Vision 2030 plan.",
    "May I help you? They march on. April said hi, and the second of them left.",
    "The sun shone. After two years of work the player of the year won 3-2, then 1-2-3.",
    "The twelfth edition, Q&A, plan 4a and a group of 5 at 3 tables.",
    "She reads the Sunday Times 24/7, signed the Good Friday Agreement and ran for 2h 15m.",
    "A stone of the 2nd century BC and the Class of 2026.",
    "The 14-year-old won; the 12-14 age group and the 9-11 group had no entry.",
    "Boys aged 12 to 14 may enter. Count from 1 to 12, pick a number between 5 and 10.",
    "Mix 1/2 teaspoon with a 3/4 inch pipe. About 1500 words, please.",
    "I saw the sat nav. She ran the 5k in 19:42 with a blood pressure of 12/8.",
    "The Friday Club has a 16:10 screen; they won 21:15 and he was 7/2 favourite.",
    "They sat in the sun. A drummer named May Day counts from 10 to 6.",
    "The count runs from 10 to 4 per cent.",
    "An Easter egg, a Christmas tree and Saturday Night Live.",
  ])
  func `what only looks like an English date is left alone`(text: String) {
    #expect(readings(text, .english) == [])
  }

  @Test(arguments: [
    "Tel. 061 267 11 11, Fr. 12.50, Fr. 20.–, Nr. 3, Art. 5, Tram 3, 3:2, 15 %, Version 2.0.1.",
    "Guten Morgen, Basel! Frau Sommer und August Macke sind 12 Jahre alt, 14 bis 17 Personen.",
  ])
  func `what only looks like a German date is left alone`(text: String) {
    #expect(readings(text, .german) == [])
  }

  @Test(arguments: [
    (
      "Der Vortrag ist am Donnerstag, 12. März 2026, um 19.30 Uhr im Kollegienhaus.",
      ["am Donnerstag, 12. März 2026, um 19.30 Uhr → 2026-03-12T19:30"]
    ),
    (
      "Führungen: Samstag, 2., und Sonntag, 3. Mai, jeweils 17 Uhr.",
      [
        "Samstag, 2., und Sonntag, 3. Mai, jeweils 17 Uhr → 2026-05-02T17:00",
        "Samstag, 2., und Sonntag, 3. Mai, jeweils 17 Uhr → 2026-05-03T17:00",
      ]
    ),
    ("Schau 12.2.–30.4.2026 in Mainz", ["12.2.–30.4.2026 → 2026-02-12/2026-04-30"]),
    (
      "Markt montags bis freitags von 9 bis 12 Uhr",
      [
        "montags bis freitags von 9 bis 12 Uhr → 2026-01-14T09:00/2026-01-14T12:00"
          + " FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
      ]
    ),
    ("Bis spätestens 15. März anmelden.", ["Bis spätestens 15. März → /2026-03-15"]),
  ])
  func `German announcements are read`(text: String, expected: [String]) {
    #expect(readings(text, .german) == expected)
  }

  @Test(arguments: [
    (
      "Ouvert vendredi à 20h, samedi à 20h, dimanche à 17h",
      [
        "vendredi à 20h → 2026-01-16T20:00", "samedi à 20h → 2026-01-17T20:00",
        "dimanche à 17h → 2026-01-18T17:00",
      ]
    ),
    (
      "Ouvert jusqu'à dimanche, fermé depuis lundi.",
      ["jusqu'à dimanche → /2026-01-18", "depuis lundi → 2026-01-12"]
    ),
    ("À rendre avant la fin du mois.", ["avant la fin du mois → /2026-01"]),
    (
      "Visible jusqu'au 1er mars, de 14 h à 18 h.",
      ["jusqu'au 1er mars, de 14 h à 18 h → /2026-03-01T18:00"]
    ),
    ("La saison débutera mi-septembre.", ["mi-septembre → 2026-09"]),
    (
      "Ouvert 9h à 12h et 14h à 18h",
      ["9h à 12h et 14h à 18h → T09:00/T12:00", "9h à 12h et 14h à 18h → T14:00/T18:00"]
    ),
  ])
  func `bounds look ahead, and days listed together are of one week`(
    text: String, expected: [String]
  ) {
    #expect(readings(text) == expected)
  }

  @Test func `a paragraph of many thousands of words is read as its sentences are`() {
    let sentence = "Bal le 12 mai 2026 à 20 h, puis le 3 juin 2026 au parc. "
    let many = readings(String(repeating: sentence, count: 1_000))
    #expect(many.count == 2_000)
    #expect(Set(many) == Set(readings(sentence)))
  }

  @Test(arguments: [
    ("Concert au château le 12 juillet 2026.", ["le 12 juillet 2026"]),
    ("Fête au village le 12 juillet à 20h.", ["le 12 juillet à 20h"]),
    ("Repas de quartier mardi 14 juillet.", ["mardi 14 juillet"]),
    ("La boutique ferme du 3 au 10 mars.", ["du 3 au 10 mars"]),
    ("Brocante sur l’esplanade le 12 juillet.", ["le 12 juillet"]),
    ("Elle habite rue du 8 mai 1945, à Dole.", []),
    ("Elle habite rue du 8-Mai, à Dole.", []),
    ("Elle habite place du 14-Juillet, à Dole.", []),
    ("La cérémonie du 11-Novembre est à 11 h.", ["du 11-Novembre", "11 h"]),
    ("Marché dans la rue, le 12 juillet.", ["le 12 juillet"]),
    ("Elle habite 3 place du 11 Novembre, à Dole.", []),
    ("Elle habite avenue du Premier Mai, à Dole.", []),
    ("Elle habite rue 19 mars 1962, à Dole.", []),
  ])
  func `a street keeps the day it is named after, a place gives its day away`(
    text: String, expected: [String]
  ) {
    #expect(readings(text).map { String($0.prefix { $0 != "→" }.dropLast()) } == expected)
  }

  @Test func `offsets are code points of the text`() {
    let text = "Été à Dole : 🎉 le 3 mai 2026"
    let article = ArticleReader(packs: [.french]).article(
      text: Array(text.utf8), name: "", language: "fr")
    let report = DateReport(
      article: article, finder: DateFinder(pack: .french),
      context: DateContext(reference: CivilPoint(year: 2026)))
    #expect(report.entries.map(\.begin) == [15])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "1", count: 200_000), String(repeating: "(", count: 200_000),
      String(repeating: "3, ", count: 500), String(repeating: "le 3 et ", count: 500),
      String(repeating: "du 3 au ", count: 500), String(repeating: "14h-", count: 500),
      String(repeating: "mardi ", count: 500), String(repeating: "vingt ", count: 500),
      String(repeating: "mai 2026 à 14h, ", count: 300),
    ])
  func `odd texts take linear time`(text: String) {
    let article = ArticleReader(packs: [.french]).article(
      text: Array(text.utf8), name: "", language: "fr")
    _ = DateFinder(pack: .french).dates(in: article)
  }

  @Test(arguments: [
    ("Union locale, info n° 11 — jeudi 15 janvier 2026", ["jeudi 15 janvier 2026 → 2026-01-15"]),
    ("Il siège à compter du 3 mars. La nuit est courte.", ["à compter du 3 mars → 2026-03-03"]),
    ("La majorité vend deux maisons de gardien.", []),
    (
      "Séances les 24 mars, 29 mai et 26 octobre",
      [
        "les 24 mars, 29 mai et 26 octobre → 2026-03-24",
        "les 24 mars, 29 mai et 26 octobre → 2026-05-29",
        "les 24 mars, 29 mai et 26 octobre → 2026-10-26",
      ]
    ),
  ])
  func `numbers, verbs and sentences are not taken along`(text: String, expected: [String]) {
    #expect(readings(text).map { $0.replacing("/ ", with: " ") } == expected)
  }

  @Test func `a twelve before noon is of the hour`() {
    #expect(
      readings("Ladies v Rovers, Sat 12 noon, away", .english) == ["Sat 12 noon → 2026-01-17T12:00"]
    )
  }

  @Test func `a number in letters behind a comma, or a part of the day in a name, is left out`() {
    #expect(
      readings("Le samedi, deux rendez-vous au choix.").map { $0.prefix(11) } == ["Le samedi →"])
    #expect(readings("21 h 45  Nuit des étincelles").map { $0.prefix(9) } == ["21 h 45 →"])
  }

  @Test(arguments: [
    ("Tue 20 January Lunch club", "Tue 20 January →"),
    ("Sun 18 January Morning worship", "Sun 18 January →"),
    ("Tue 20 January evening", "Tue 20 January evening →"),
  ])
  func `a part of the day with a capital behind a month opens a name`(
    _ text: String, _ reading: String
  ) {
    #expect(readings(text, .english).map { $0.prefix(reading.count) } == [reading[...]])
  }

  @Test(arguments: ["fr", "en"])
  func `a number that a hyphen joins to no word of a date names none`(code: String) throws {
    let pack = try #require(LanguagePack.builtIn(code))
    let numbers = ["Deux", "trois", "Vingt", "onze", "Two", "three", "Twenty", "eleven"]
    let openings = [
      "", "à ", "le ", "de ", "du ", "les ", "dès ", "entre un et ", "at ", "the ", "on the ",
      "from one to ", "until ", "by ", "since ",
    ]
    let ends = [
      "Rivières", "Sèvres", "mâts", "quarts", "de-Mer", "là", "ci", "et-un", "Rivers", "fold",
      "o'clock", "ish", "thirds", "point",
    ]
    var passed = 0
    for number in numbers {
      for opening in openings {
        for end in ends {
          let text = "\(opening)\(number)-\(end), dit-il"
          guard !pack.timeScan.mayNameTime(Array(text.utf8)) else { continue }
          passed += 1
          #expect(readings(text, pack) == [], "\(text)")
        }
      }
    }
    #expect(passed > 200)
  }

  @Test func `an article read with other words than the pack's has its dates`() {
    var article = ArticleReader(packs: [.french]).article(
      text: Array("Bal le 3 mai".utf8), name: "", language: "fr")
    let dates = DateFinder(pack: .french).dates(in: article)
    article.marks = []
    #expect(dates.count == 1 && DateFinder(pack: .french).dates(in: article) == dates)
  }
}
