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

  @Test func `the hour behind a feast's name is that of the line`() {
    #expect(
      lines("Mercredi 30/12 – Boum du Nouvel An, 18h-21h", [.when, .title])
        == ["2026-12-30T18:00/21:00 | Boum du Nouvel An"])
  }

  @Test func `a meal named after a feast is held on its own day`() {
    #expect(
      lines("Easter lunch: 18 April, 12.30pm at the Crown.", [.when, .title], "en")
        == ["2026-04-18T12:30 | Easter lunch"])
  }

  @Test func `a feast right behind a day is what takes place then`() {
    #expect(
      lines(
        "Le comité du quartier organise ce vendredi 22 mai la Fête des voisins, rue Haute, à partir de 19 h.",
        [.when, .title]) == ["2026-05-22T19:00 | Fête des voisins"])
  }

  @Test func `a feast before an event's noun says of what kind it is`() {
    #expect(
      lines(
        "The Easter lunch goes ahead as planned on 18 April at 12.30 in the Swan.",
        [.when, .title],
        "en") == ["2026-04-18T12:30 | Easter lunch"])
    #expect(
      lines("The choir sings on Easter Day at 10.30am.", [.when], "en") == ["2026-04-05T10:30"])
  }

  @Test(arguments: [
    ("Un Noël sans marché, c'est triste.", 0), ("Pour leur premier Noël, ils chantent.", 0),
    ("Le jour de Noël, ils chantent.", 1), ("Le premier concert est donné à Noël.", 1),
  ])
  func `one feast of many is no day`(text: String, count: Int) {
    #expect(SampleText(text).findings.dates.count == count)
  }
}
