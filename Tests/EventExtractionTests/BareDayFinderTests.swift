import ArticleText
import Testing

@testable import EventExtraction

@Suite struct BareDayFinderTests {
  private static let fields: [EventField] = [.when, .status]

  @Test(arguments: [
    (
      "La rencontre du vendredi 23 janvier est décalée au 30, pour cause de grève.",
      ["2026-01-30 | rescheduled"]
    ),
    ("La sortie du 24 est annulée faute d'inscrits.", ["2026-01-24 | cancelled"]),
    (
      "La sortie du 24 est avancée au vendredi 23 à cause du semi-marathon.",
      ["2026-01-23 | rescheduled"]
    ),
  ])
  func `a bare number beside a word of moving is a day`(text: String, expected: [String]) {
    #expect(lines(text, Self.fields) == expected)
  }

  @Test(arguments: [
    "La permanence est déplacée au 12 rue Battant.",
    "Le bureau du club est déplacé au 3e étage.",
    "Le prix est reporté au 12 % convenu.",
  ])
  func `the number of a house, a floor or a share is none`(text: String) {
    #expect(lines(text, Self.fields) == [])
  }
}
