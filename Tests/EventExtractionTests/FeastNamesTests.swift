import Testing

@testable import EventExtraction

@Suite struct FeastNamesTests {
  @Test func `a feast on a line with a day of its own is what takes place`() {
    let text = """
      Programme de mai

      22.05  17h  Fête des voisins, rue des Lilas
      29.05  20h  Concert de l'harmonie, halle
      """
    #expect(
      lines(text, [.when, .title]) == [
        "2026-05-22T17:00 | Fête des voisins", "2026-05-29T20:00 | Concert de l'harmonie",
      ])
  }

  @Test func `a feast without another day is the day`() {
    #expect(
      lines("Le concert de l'harmonie est donné le lundi de Pâques à 17 h.", [.when]) == [
        "2026-04-06T17:00"
      ])
  }
}
