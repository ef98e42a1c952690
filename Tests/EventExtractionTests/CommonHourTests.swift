import Testing

@testable import EventExtraction

@Suite struct CommonHourTests {
  @Test(arguments: [
    RightReading(
      """
      Le ciné-club de Vesoul

      Toutes les séances ont lieu à 20 h 30 au cinéma Majestic.

      Mardi 20 janvier : Playtime
      Mardi 10 février : Sans soleil
      """, ["2026-01-20T20:30 | Playtime", "2026-02-10T20:30 | Sans soleil"]),
    RightReading(
      """
      Concerts de l'abbaye

      Tous les concerts sont à 21h, sauf le 8 février (17h).

      Dimanche 1er février : Ensemble Alba
      Dimanche 8 février : Quatuor Ardeo
      """, ["2026-02-01T21:00 | Ensemble Alba", "2026-02-08T17:00 | Quatuor Ardeo"]),
    RightReading(
      """
      Saison de l'atelier

      Samedi 17 janvier : Cent mètres papillon
      Samedi 24 janvier, 15h : Bal à bulles

      Ouverture des portes à 19h30, concert à 20h30.
      """, ["2026-01-17T20:30 | Cent mètres papillon", "2026-01-24T15:00 | Bal à bulles"]),
  ])
  func `an hour stated for all is each entry's`(row: RightReading) { row.check([.when, .title]) }

  @Test func `a weekday stated with its hour holds for its days alone`() {
    let found = lines(
      """
      Spring lectures

      Wednesdays at 7pm in Room 204.

      Jan 21: Rivers under cities
      Feb 4: What bees count
      Feb 7: Garden day
      """, [.when, .title], "en")
    #expect(
      found == [
        "2026-01-21T19:00 | Rivers under cities", "2026-02-04T19:00 | What bees count",
        "2026-02-07 | Garden day",
      ])
  }

  @Test func `a counter's hours are no event's`() {
    let found = lines(
      """
      Saison de l'atelier

      Billetterie ouverte tous les jours à 14h.

      Samedi 17 janvier : Cent mètres papillon
      Samedi 24 janvier : Bal à bulles
      """, [.when])
    #expect(found == ["2026-01-17", "2026-01-24"])
  }

  @Test func `a habit with its own verb and weekday is told of itself alone`() {
    let found = lines(
      """
      Quelques dates :
      - mardi 20 janvier : assemblée générale
      - mardi 10 février : galette

      Les répétitions ont lieu le mardi de 20h15 à 22h15.
      """, [.when, .title])
    #expect(found.contains("2026-01-20 | Assemblée générale"))
    #expect(found.contains("2026-02-10 | Galette"))
  }

  @Test func `a word for all right before an hour gives it to the list`() {
    let found = lines(
      """
      Talks
      All online, all at noon.
      - April 16: Mending a dry wall
      - April 23: Keeping bees
      """, [.when], "en")
    #expect(found == ["2026-04-16T12:00", "2026-04-23T12:00"])
  }

  @Test func `the hour of a monthly habit is that of the days listed below on its weekday`() {
    let found = lines(
      """
      We meet on the second Tuesday of the month at 7.30pm in the Quaker Hall.

      Visitors pay £3.

      Tuesday 10th February
      The Roman Road
      Dr Ann Hale

      Tuesday 10th March
      Bees in Winter
      John Poole

      Saturday 14th March
      Outing to the mill
      """, [.when, .title], "en")
    #expect(found.contains("2026-02-10T19:30 | The Roman Road"))
    #expect(found.contains("2026-03-10T19:30 | Bees in Winter"))
    #expect(found.contains("2026-03-14 | Outing to the mill"))
  }
}
