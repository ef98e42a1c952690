import ArticleText
import Testing

@testable import EventExtraction

@Suite struct LineItemsTests {
  private func items(_ text: String) -> [String] {
    let sample = SampleText(text)
    return LineItems(findings: sample.findings).items(of: sample.tokens)
      .map { sample.findings.text($0) }
  }

  @Test(arguments: [
    (
      "Samedi 17 janvier, 18 h : Dole - Gray ; 20 h : Vesoul - Lure",
      ["Samedi 17 janvier, 18 h : Dole - Gray", "20 h : Vesoul - Lure"]
    ),
    (
      "Samedi 17 janvier, 15 h : Dole - Gray ; Vesoul - Lure",
      ["Samedi 17 janvier, 15 h : Dole - Gray", "Vesoul - Lure"]
    ),
    (
      "17/01 marché artisanal de 8h à 17h / montée au fort à 7h15",
      ["17/01 marché artisanal de 8h à 17h", "montée au fort à 7h15"]
    ),
    (
      "Au programme du foyer : samedi 17 janvier à 15 h, goûter ; mardi 20 janvier à 20 h, tarot",
      [
        "Au programme du foyer", "samedi 17 janvier à 15 h, goûter",
        "mardi 20 janvier à 20 h, tarot",
      ]
    ),
    (
      "Samedi : bal folk, 20 h. Dimanche : marché, 9 h.",
      ["Samedi : bal folk, 20 h.", "Dimanche : marché, 9 h."]
    ),
    (
      "Le foyer sera ouvert. Lundi : luge au col (10 h). Mardi : ciné, 14 h. Inscriptions dès le 8.",
      [
        "Le foyer sera ouvert.", "Lundi : luge au col (10 h).", "Mardi : ciné, 14 h.",
        "Inscriptions dès le 8.",
      ]
    ),
    (
      "Vendredi 16 janvier : chemin de croix à 15 h entre École et Jarsy ; office à 19 h au Châtelard",
      [
        "Vendredi 16 janvier : chemin de croix à 15 h entre École et Jarsy",
        "office à 19 h au Châtelard",
      ]
    ),
    (
      "Prochaine réunion jeudi 19 mars, 10 h 30, à Oyonnax. Assemblée générale ensuite, à midi.",
      [
        "Prochaine réunion jeudi 19 mars, 10 h 30, à Oyonnax.",
        "Assemblée générale ensuite, à midi.",
      ]
    ),
  ])
  func `a line of several events is cut`(text: String, expected: [String]) {
    #expect(items(text) == expected)
  }

  @Test(arguments: [
    "Naissances : le 3 janvier, Zoé ; le 8 janvier, Noé.",
    "Messes : samedi 17 janvier à 18 h à Frasne ; dimanche 18 janvier à 10 h à Levier",
    "Samedi : bal folk à 20 h. Entrée libre.",
    "Samedi 17 janvier : concert, 8 € / 5 €",
    "Samedi 17 janvier : concert de harpe ; entrée libre",
    "Vendredi 16 janvier 14 h / 20 h 30 : La Nuit des grues",
  ])
  func `a line of one event stays whole`(text: String) { #expect(items(text) == [text]) }

  @Test func `sentences that an hour opens behind a day are items`() {
    #expect(
      items("Samedi 17 janvier, 10 h : répétition, salle Mazon. 18 h : messe à Ucel.") == [
        "Samedi 17 janvier, 10 h : répétition, salle Mazon.", "18 h : messe à Ucel.",
      ])
    let whole = "Samedi 17 janvier, 18 h : concert. Ouverture des portes à 17 h."
    #expect(items(whole) == [whole])
  }

  @Test(arguments: [
    (
      "Dimanche 18 janvier : 9h30 Frasne / 11h Levier",
      ["Dimanche 18 janvier : 9h30 Frasne", "11h Levier"]
    ),
    (
      "Dimanche 18 janvier   9h30 Frasne   11h Levier",
      ["Dimanche 18 janvier   9h30 Frasne", "11h Levier"]
    ),
  ])
  func `each hour with a word of its own is an item`(text: String, expected: [String]) {
    #expect(items(text) == expected)
  }

  @Test(arguments: [
    (
      "Samedi 17 janvier : La Neige 14 h 30, L'Écluse (VO) 18 h – La Neige 21 h",
      ["Samedi 17 janvier : La Neige 14 h 30,", "L'Écluse (VO) 18 h –", "La Neige 21 h"]
    ),
    (
      "Veillées du 17 janvier : 17h30 Beure (avec les enfants), 19h Ucel, 23h Frasne",
      ["Veillées du 17 janvier : 17h30 Beure (avec les enfants),", "19h Ucel,", "23h Frasne"]
    ),
    (
      "Samedi 17 janvier, 15 h : Segré – Cholet, Saumur – Angers",
      ["Samedi 17 janvier, 15 h : Segré – Cholet", "Saumur – Angers"]
    ),
    (
      "Samedi 17 janvier : ouvert de 9 h à 12 h, 14 h à 18 h",
      ["Samedi 17 janvier : ouvert de 9 h à 12 h, 14 h à 18 h"]
    ),
    (
      "Samedi 17 janvier, 15 h : Segré – Cholet, buvette",
      ["Samedi 17 janvier, 15 h : Segré – Cholet, buvette"]
    ),
  ])
  func `titles and hours take turns in either order`(text: String, expected: [String]) {
    #expect(items(text) == expected)
  }

  @Test func `sentences with a verb behind their hour are no items`() {
    #expect(
      lines(
        "Samedi 24 janvier, de 14 h à 18 h, la médiathèque ouvre ses portes. À 15 h, la conteuse Élise Morand racontera l'hiver aux enfants.",
        [.when]
      ).contains("2026-01-24T15:00"))
    #expect(
      lines("Samedi 24 janvier, 10 h : répétition. 18 h : messe à Dole.", [.when])
        == ["2026-01-24T10:00", "2026-01-24T18:00"])
  }

  @Test(arguments: [
    (
      "Place Haute : Les Merles bleus (18 h), Harmonie municipale (19 h 30), DJ Momo (22 h).",
      [
        "Place Haute : Les Merles bleus (18 h),", "Harmonie municipale (19 h 30),",
        "DJ Momo (22 h).",
      ]
    ),
    (
      "Carnaval : défilé à 15 h, place Haute ; bal costumé à 21 h, gymnase",
      ["Carnaval : défilé à 15 h, place Haute", "bal costumé à 21 h, gymnase"]
    ),
    (
      "Le loto (18 h) commencera par un apéritif (17 h).",
      ["Le loto (18 h) commencera par un apéritif (17 h)."]
    ),
  ])
  func `hours in brackets or between semicolons part a line`(_ text: String, _ expected: [String]) {
    #expect(items(text) == expected)
  }

  @Test(arguments: [
    (
      "Samedi 17 janvier : marché de 9 h à 12 h, lecture à 15 h à la médiathèque et concert à 20 h 30 à la halle",
      [
        "Samedi 17 janvier : marché de 9 h à 12 h,", "lecture à 15 h à la médiathèque et",
        "concert à 20 h 30 à la halle",
      ]
    ),
    (
      "9 h marché, place aux Fleurs · 15 h lecture, médiathèque",
      ["9 h marché, place aux Fleurs ·", "15 h lecture, médiathèque"]
    ),
    (
      "Messes du 17 janvier : 17h30 Ucel, 19h Le Monastère",
      ["Messes du 17 janvier : 17h30 Ucel,", "19h Le Monastère"]
    ),
    // One event with two hours, and a sentence.
    (
      "Samedi 17 janvier : marché de 9 h à 12 h, place aux Fleurs",
      ["Samedi 17 janvier : marché de 9 h à 12 h, place aux Fleurs"]
    ),
    (
      "Samedi 17 janvier, le marché ouvre à 9 h et le concert commence à 20 h",
      ["Samedi 17 janvier, le marché ouvre à 9 h et le concert commence à 20 h"]
    ),
  ])
  func `hours of one day with words of their own are items`(line: String, expected: [String]) {
    #expect(items(line) == expected)
  }

  @Test(arguments: [
    (
      "Cour du château : à 19 h, chorale du Val ; à 20 h 30, trio de jazz",
      ["Cour du château", "à 19 h, chorale du Val ;", "à 20 h 30, trio de jazz"]
    ),
    (
      "Samedi 17 janvier – 10 h : Bébés lecteurs (0-3 ans) – 15 h : Heure du conte",
      ["Samedi 17 janvier – 10 h : Bébés lecteurs (0-3 ans) –", "15 h : Heure du conte"]
    ),
    (
      "Samedi 17 janvier, le fort restera ouvert. À 19 h, visite du donjon ; à 20 h 30, concert du duo",
      [
        "Samedi 17 janvier, le fort restera ouvert. À 19 h, visite du donjon",
        "à 20 h 30, concert du duo",
      ]
    ),
    // A house and its hours tell of nothing.
    (
      "Bibliothèque : ouvert de 10 h à 12 h, de 14 h à 18 h",
      ["Bibliothèque : ouvert de 10 h à 12 h, de 14 h à 18 h"]
    ),
  ])
  func `hours that signs part are items`(line: String, expected: [String]) {
    #expect(items(line) == expected)
  }
}
