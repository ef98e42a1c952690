import Testing

@testable import EventExtraction

@Suite struct SessionsOfSeriesTests {
  private let sessions = """
    7 octobre : Ce que disent les arbres
    4 novembre : Les loups du Haut-Jura
    2 décembre : Les champignons, ces inconnus
    """

  @Test func `lines on the days of a series have its hour and are the series`() {
    let text = """
      Cycle de conférences

      Les conférences ont lieu le premier mercredi du mois à 18 h 15, amphithéâtre Bellot.

      \(sessions)
      """
    #expect(
      lines(text, [.when], on: "2026-09-07") == [
        "2026-10-07T18:15", "2026-11-04T18:15", "2026-12-02T18:15",
      ])
  }

  @Test func `lines on other days leave it`() {
    let text = """
      Cycle de conférences

      Les conférences ont lieu le premier mardi du mois à 18 h 15, amphithéâtre Bellot.

      \(sessions)
      """
    #expect(!lines(text, [.when], on: "2026-09-07").contains("2026-10-07T18:15"))
  }
}
