import Testing

@testable import EventExtraction

/// Sentences as they are written in Basel, Bern, Freiburg and Mainz, read on Wednesday 14 January 2026.
@Suite struct GermanEventTests {
  @Test(arguments: [
    RightReading(
      "Das Frühlingskonzert der Stadtmusik findet am Samstag, 14. März, um 20 Uhr in der Turnhalle "
        + "Letten in Bern statt.",
      ["2026-03-14T20:00 | Frühlingskonzert der Stadtmusik | concert | Turnhalle Letten | Bern"],
      "de"),
    RightReading(
      "Der Flohmarkt auf dem Münsterplatz in Freiburg öffnet am Samstag, 7. Februar, von 9 bis 16 Uhr.",
      [
        "2026-02-07T09:00/16:00 | Flohmarkt auf dem Münsterplatz | fair | Münsterplatz | Freiburg"
      ], "de"),
    RightReading(
      "Die Vernissage der Ausstellung „Stille Wasser“ ist am Freitag, 6. Februar, um 18 Uhr im "
        + "Kunsthaus, Seevorstadt 71, 2502 Biel.",
      [
        "2026-02-06T18:00 | Vernissage der Ausstellung „Stille Wasser“ | exhibition | Kunsthaus | Biel"
      ], "de"),
    RightReading(
      "Der Verein lädt am Sonntag, 8. Februar, zum Brunch in den Gasthof Löwen in Solothurn ein.",
      ["2026-02-08 | Brunch | meeting | Gasthof Löwen | Solothurn"], "de"),
    RightReading(
      "Die Sporthalle in Lörrach wird am 12. September eingeweiht.",
      ["2026-09-12 | Einweihung der Sporthalle in Lörrach | ceremony | - | Lörrach"], "de"),
  ])
  func `what takes place, where and when`(row: RightReading) {
    row.check([.when, .title, .kind, .venue, .town])
  }

  @Test(arguments: [
    RightReading(
      "Der Fasnachtsumzug wird vom 14. Februar auf den 21. Februar verschoben.",
      ["2026-02-21 | rescheduled | was 2026-02-14"], "de"),
    RightReading(
      "Der Vortrag vom 3. Februar im Rathaus fällt aus.", ["2026-02-03 | cancelled | was -"], "de"),
    RightReading(
      "Der Liederabend am 6. Februar ist abgesagt.", ["2026-02-06 | cancelled | was -"], "de"),
    RightReading(
      "Das Straßenfest soll voraussichtlich am 20. Juni stattfinden.",
      ["2026-06-20 | tentative | was -"], "de"),
    RightReading(
      "Das Turnier am 28. Februar ist ausgebucht.", ["2026-02-28 | confirmed | was -"], "de"),
    RightReading(
      "Bitte melden Sie sich bis zum 30. Januar an.", ["2026-01-30 | confirmed | was -"], "de"),
  ])
  func `what becomes of it`(row: RightReading) { row.check([.when, .status, .before]) }

  @Test(arguments: [
    "Die Autorin wurde am 3. Februar 1935 in Augsburg geboren.",
    "Die Satzung tritt am 1. Mai 2026 in Kraft.",
    "Stand: 12. Januar 2026",
    "Seit dem 1. Januar 2026 leitet sie das Museum.",
    "Am Freitagabend verunglückte ein Motorradfahrer auf der Hauptstraße 12.",
    "Das Manifest erschien am 3. Februar.",
  ])
  func `facts that nobody attends are left alone`(text: String) {
    #expect(lines(text, [.when], "de") == [])
  }

  @Test func `a day alone on its line is no item of a list`() {
    #expect(
      lines("Termine\n\n1. Mai\nMaifeier auf dem Marktplatz, 11 Uhr", [.when, .title], "de")
        == ["2026-05-01T11:00 | Maifeier auf dem Marktplatz"])
  }

  @Test func `a weekday by which something is asked for is no farewell`() {
    #expect(
      lines(
        "Das Konzert ist am 24. Januar um 20 Uhr. Anmeldung bis Samstag.", [.when, .kind], "de"
      ).contains { $0.hasSuffix("deadline") })
    #expect(lines("Das war es für heute. Bis Samstag!", [.when], "de").isEmpty)
  }

  @Test(arguments: [
    RightReading(
      "Kirchenkonzert in Lörrach\n\nAm Sonntag, 22. Februar, um 17 Uhr lädt die Kantorei in die Stadtkirche ein.",
      ["Kirchenkonzert in Lörrach"], "de"),
    RightReading(
      "Zum Winterkonzert lädt der Musikverein am Samstag, 14. Februar, um 19.30 Uhr in die Stadthalle ein.",
      ["Winterkonzert"], "de"),
    RightReading("Das für den 1. März geplante Orgelkonzert entfällt.", ["Orgelkonzert"], "de"),
  ])
  func `who invites stands behind the verb and is not the event`(row: RightReading) {
    row.check([.title])
  }
}
