import ArticleText
import TemporalExpressions
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

  @Test(arguments: [
    (
      "Le commissaire enquêteur tient permanence en mairie en février, les 3 et 10, de 9 h à 12 h.",
      ["2026-02-03T09:00/12:00 | confirmed", "2026-02-10T09:00/12:00 | confirmed"]
    ),
    (
      "La soirée du 24 sera gratuite pour les adhérents, salle Battant.", ["2026-01-24 | confirmed"]
    ),
  ])
  func `bare numbers in a list or behind an event's noun are days`(text: String, expected: [String])
  {
    #expect(lines(text, Self.fields) == expected)
  }

  @Test(arguments: [
    "L'atelier reçoit les 3 et 4 ans, salle Battant.",
    "Le stand se trouve entre les 12 et 14 rue Battant.",
    "Les 5 et 6 % restants sont versés au club.",
  ])
  func `what the numbers of a list count is none`(text: String) {
    #expect(SampleText(text).findings.dates.allSatisfy { $0.days.isEmpty })
  }

  @Test func `the day that an event had may be a bare ordinal`() {
    #expect(
      lines(
        """
        April

        2 – Quiz, 7.15pm
        25 – Plant sale (moved from 18th)
        """, [.when, .title, .status], "en") == [
          "2026-04-02T19:15 | Quiz | confirmed", "2026-04-25 | Plant sale | rescheduled",
        ])
  }
}
