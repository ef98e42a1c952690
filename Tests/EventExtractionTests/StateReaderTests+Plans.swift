import Testing

@testable import EventExtraction

/// Plans given up, days and hours that others take the place of, and what only a condition says.
extension StateReaderTests {
  @Test(arguments: [
    RightReading(
      "Initialement prévu le 24 janvier, le concert aura lieu le 31 à 20 h 30.",
      ["2026-01-31T20:30 | rescheduled | was 2026-01-24"]),
    RightReading(
      "Nous avions prévu le loto pour samedi 24 janvier mais la salle est prise : ce sera samedi 31, à 20 h.",
      ["2026-01-31T20:00 | rescheduled | was 2026-01-24"]),
    RightReading(
      "We had planned the quiz for Friday 30 January but the hall is taken, so it is now on Saturday 31st at 7.30pm.",
      ["2026-01-31T19:30 | rescheduled | was 2026-01-30"], "en"),
    RightReading(
      "We'd planned the quiz for Friday 30 January but the hall is taken, so it's now Saturday 31st at 7.30pm.",
      ["2026-01-31T19:30 | rescheduled | was 2026-01-30"], "en"),
    // Two plans of two events stay two.
    RightReading(
      "La visite prévue le 24 janvier et le concert prévu le 31 janvier auront lieu.",
      ["2026-01-24 | confirmed | was -", "2026-01-31 | confirmed | was -"]),
  ])
  func `a plan given up and what is to come are one event`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test(arguments: [
    RightReading(
      "Le club a dû reporter son repas, prévu le 24 janvier, au 7 février.",
      ["2026-02-07 | rescheduled | was 2026-01-24"]),
    RightReading(
      "Le club reporte au 7 février son repas qui devait avoir lieu le 24 janvier.",
      ["2026-02-07 | rescheduled | was 2026-01-24"]),
    RightReading(
      "The club has had to move its supper, planned for 24 January, to 7 February.",
      ["2026-02-07 | rescheduled | was 2026-01-24"], "en"),
    RightReading(
      "Le match de handball, reporté dimanche dernier, se jouera mercredi 21 janvier à 20 h.",
      ["2026-01-21T20:00 | rescheduled | was 2026-01-11"]),
    RightReading(
      "Saturday's match has been moved to Wednesday 28 January, kick-off 7.45pm.",
      ["2026-01-28T19:45 | rescheduled | was 2026-01-17"], "en"),
    RightReading(
      "The AGM has been brought forward to 20 January (was 27 January), 7pm, village hall.",
      ["2026-01-20T19:00 | rescheduled | was 2026-01-27"], "en"),
  ])
  func `the day that is left may stand anywhere around the new one`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test(arguments: [
    RightReading(
      "La bourse aux skis aura lieu le 24 janvier au lieu du 17.",
      ["2026-01-24 | rescheduled | was 2026-01-17"]),
    RightReading(
      "The AGM will be held on 20 January, not 27 January as previously advertised.",
      ["2026-01-20 | rescheduled | was 2026-01-27"], "en"),
    // Only a mistake is mended.
    RightReading(
      "La bourse aux skis aura lieu le 24 janvier, et non le 17.",
      ["2026-01-24 | confirmed | was -"]),
    RightReading(
      "La conférence du 24 janvier débutera à 19 h au lieu de 18 h.",
      ["2026-01-24T19:00 | rescheduled | was 2026-01-24T18:00"]),
    RightReading(
      "The concert on 24 January will start at 7pm, not 8pm.",
      ["2026-01-24T19:00 | rescheduled | was 2026-01-24T20:00"], "en"),
  ])
  func `a day or hour that another takes the place of was the event's`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test(arguments: [
    RightReading(
      "En cas de pluie, le vide-grenier du 24 janvier sera reporté au 31.",
      ["2026-01-24 | confirmed | was -"]),
    RightReading(
      "If it rains, the car boot sale on 24 January will be moved to the 31st.",
      ["2026-01-24 | confirmed | was -"], "en"),
    RightReading(
      "There will be no race on Saturday 24 January.", ["2026-01-24 | cancelled | was -"], "en"),
    RightReading(
      "ANNULÉ. Concert de jazz, samedi 24 janvier, 20 h 30, La Grange.",
      ["2026-01-24T20:30 | cancelled | was -"]),
  ])
  func `what a condition or a label says holds for the event beside it`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test(arguments: [
    RightReading(
      "A talk on how to move the museum to Leeds takes place on Friday 23 January.",
      ["2026-01-23 | confirmed | was -"], "en"),
    RightReading(
      "Une conférence sur comment déplacer la mairie aura lieu le 23 janvier.",
      ["2026-01-23 | confirmed | was -"]),
    RightReading(
      "Une conférence, « Comment déplacer la mairie », aura lieu le 23 janvier.",
      ["2026-01-23 | confirmed | was -"]),
    RightReading(
      "The market on Friday 23 January is moved to Saturday 24 January.",
      ["2026-01-24 | rescheduled | was 2026-01-23"], "en"),
  ])
  func `how to move something moves nothing`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test func `a plan given up of the next event is not that of the one before it`() {
    #expect(
      lines(
        """
        Au programme : le carnaval, fixé au samedi 21 février, et la fête de la musique, qui devait avoir lieu le \
        20 juin, avancée au vendredi 19 juin.
        """, [.when, .title, .status]) == [
          "2026-02-21 | Carnaval | confirmed", "2026-06-19 | Fête de la musique | rescheduled",
        ])
    #expect(
      lines("Le carnaval, qui devait avoir lieu le 21 février, n'aura pas lieu.", [.when, .status])
        == ["2026-02-21 | cancelled"])
  }

  @Test(arguments: [
    RightReading(
      "La date du 12 avril avait d'abord été évoquée pour le vide-dressing ; il se tiendra finalement le 26 avril.",
      ["2026-04-26 | rescheduled | was 2026-04-12"]),
    RightReading(
      "Le vide-dressing, un temps envisagé le 12 avril, se tiendra le 26 avril.",
      ["2026-04-26 | rescheduled | was 2026-04-12"]),
    RightReading(
      "Le vide-dressing est envisagé le 12 avril.", ["2026-04-12 | tentative | was -"]),
  ])
  func `a day once thought of is the one left`(row: RightReading) {
    row.check([.when, .status, .before])
  }
}
