import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct DottedDayFinderTests {
  private static let agenda = """
    Agenda de Belfort

    09.02  10h00  Troc de graines, cour du Château
    18.02  18h30  Conférence sur le sommeil, bibliothèque - déplacée au 21.02
    """

  @Test func `what is written like the days at the heads of lines is a day elsewhere`() {
    let text = Self.agenda + "\n\nGalerie du Lion : exposition d'Ursule Gerber, 08.02-07.03."
    #expect(
      lines(text, [.when, .title]) == [
        "2026-02-09T10:00 | Troc de graines", "2026-02-21 | Conférence sur le sommeil",
        "2026-02-08/2026-03-07 | Exposition d'Ursule Gerber",
      ])
  }

  @Test(arguments: ["\n\nEntrée 12.05 francs.", "\n\nVersion 2.10.01 du règlement, 18.30 h."])
  func `a sum, a version or an hour is none`(rest: String) {
    let own = SampleText(Self.agenda).findings.dates.count
    let days = SampleText(Self.agenda + rest).findings.dates.dropFirst(own)
    #expect(days.allSatisfy { $0.days.isEmpty })
  }

  @Test func `without such lines two numbers are no day`() {
    #expect(
      SampleText("La galerie ouvre, 08.02-07.03.").findings.dates.allSatisfy { $0.days.isEmpty })
  }

  @Test func `a weekday right before the numbers makes a day of them`() {
    #expect(
      lines("Cours de réanimation samedi 24.01, 8h-12h, au local de Dole.", [.when])
        == ["2026-01-24T08:00/12:00"])
    #expect(
      lines("Le concert débute samedi 24 janvier à 20.15 à Dole.", [.when])
        == ["2026-01-24T20:15"])
  }
}
