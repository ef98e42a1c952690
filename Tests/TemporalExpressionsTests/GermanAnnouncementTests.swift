import ArticleText
import CivilTime
import LanguagePacks
import Testing

@testable import TemporalExpressions

/// Announcements as they are written in Basel, Freiburg and Mainz, read on Wednesday 14 January 2026.
@Suite struct GermanAnnouncementTests {
  @Test(arguments: [
    (
      "Basel, Kaserne: Tag der offenen Tür am Samstag, 24. Januar 2026, von 10 bis 17 Uhr.",
      ["2026-01-24T10:00/2026-01-24T17:00"]
    ),
    (
      "Die Fasnacht beginnt am Montag, 23. Februar 2026, um 4 Uhr früh; die Cortèges ziehen am 23. "
        + "und 25. Februar ab 13.30 Uhr.",
      ["2026-02-23T04:00", "2026-02-23T13:30", "2026-02-25T13:30"]
    ),
    (
      "Der Münstermarkt in Freiburg findet jeden Samstag von 7.30 bis 14 Uhr statt, ausser am 15. "
        + "August. Vom 2. bis 4. Mai 2026 ruht er.",
      [
        "2026-01-17T07:30/2026-01-17T14:00 FREQ=WEEKLY;BYDAY=SA", "2026-05-02/2026-05-04",
      ]
    ),
    (
      "Der Kurs läuft immer dienstags und donnerstags von 18 bis 19.30 Uhr, vom 3. März bis 30. "
        + "Juni 2026, nicht am 26. Mai.",
      ["2026-03-03T18:00/2026-03-03T19:30 FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630"]
    ),
    (
      "Mainz: Die Johannisnacht wird vom 19. bis zum 22. Juni 2026 gefeiert, Eröffnung am Freitag um "
        + "18 Uhr.",
      ["2026-06-19/2026-06-22", "2026-06-19T18:00"]
    ),
    (
      "Nächste Woche Dienstag, 20 Uhr, Treffen der Anwohner; übermorgen um halb acht eine Probe. "
        + "Vor drei Wochen war die Sitzung, in zwei Wochen folgt die zweite.",
      ["2026-01-20T20:00", "2026-01-16T07:30", "2025-12-24", "2026-01-28"]
    ),
    (
      "Konzerte am 6., 13. und 20. Februar 2026, jeweils um 20.15 Uhr, im Kulturforum.",
      ["2026-02-06T20:15", "2026-02-13T20:15", "2026-02-20T20:15"]
    ),
    (
      "Heute Abend um 19 Uhr liest der Autor, morgen früh um 9 Uhr gibt es Frühstück. Am 1. Advent "
        + "um 17 Uhr wird die Krippe eröffnet.",
      ["2026-01-14T19:00", "2026-01-15T09:00", "2025-11-30T17:00"]
    ),
    (
      "Am Wochenende 21./22. März, Sa 10–17 Uhr, So 11–16 Uhr; Sprechstunde jeden ersten und dritten "
        + "Donnerstag im Monat, 14.30 bis 16.30 Uhr.",
      [
        "2026-03-21", "2026-03-22", "2026-03-21T10:00/2026-03-21T17:00",
        "2026-03-22T11:00/2026-03-22T16:00",
        "2026-01-15T14:30/2026-01-15T16:30 FREQ=MONTHLY;BYDAY=1TH,3TH",
      ]
    ),
    (
      "Eintritt 12.50 Franken, ab 12 Jahren, Tram 3, Telefon 061 267 81 81, Freiburg gewinnt 3:2, "
        + "Seite 12, das Jahr über.",
      []
    ),
  ])
  func `an announcement's dates are read`(text: String, expected: [String]) {
    #expect(readings(text) == expected)
  }

  private func readings(_ text: String) -> [String] {
    let article = ArticleReader(packs: [.german]).article(
      text: Array(text.utf8), name: "", language: "de")
    let finder = DateFinder(pack: .german)
    var context = DateContext(
      reference: CivilPoint(year: 2026, month: 1), habits: finder.habits)
    if let reference = CivilPoint("2026-01-14T12:00") { context.reference = reference }
    return DateReport(article: article, finder: finder, context: context).entries.map { entry in
      let span = [entry.start, entry.end].compactMap(\.self).joined(separator: "/")
      return entry.recurrence.map { "\(span) \($0)" } ?? span
    }
  }
}
