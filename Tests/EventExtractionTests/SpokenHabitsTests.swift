import Testing

@testable import EventExtraction

@Suite struct SpokenHabitsTests {
  @Test(arguments: [
    RightReading(
      "Les répétitions du mardi à 20 h s'arrêtent le 16 juin.",
      ["2026-01-20T20:00 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260616"]),
    RightReading(
      "L'atelier d'écriture du jeudi, de 18 h à 20 h, se poursuit jusqu'au 18 juin à la médiathèque.",
      ["2026-01-15T18:00/20:00 FREQ=WEEKLY;BYDAY=TH;UNTIL=20260618"]),
    RightReading(
      "The Tuesday coffee mornings continue until 16 June in the church hall.",
      ["2026-01-20 FREQ=WEEKLY;BYDAY=TU;UNTIL=20260616"], "en"),
  ])
  func `a weekday in an event's name with a last day behind it is a series`(row: RightReading) {
    row.check([.when])
  }

  @Test(arguments: [
    RightReading("Le concert du samedi 17 janvier affiche complet.", ["2026-01-17"])
  ])
  func `one meeting is no series`(row: RightReading) {
    row.check([.when])
  }

  @Test(arguments: [
    WrongReading(
      "La réunion du jeudi est prolongée jusqu'au 22 janvier.", ["-/2026-01-22"],
      "left out as a habit")
  ])
  func `a series that its weekday names is not yet read`(row: WrongReading) {
    row.check([.when])
  }

  @Test func `several weekdays in the plural are a habit`() {
    #expect(
      lines("Cours de gym douce : mardis et vendredis 17h30, salle Battant.", [.when])
        == ["2026-01-16T17:30 FREQ=WEEKLY;BYDAY=TU,FR"])
  }

  @Test func `a habit in a title is told in full behind it`() {
    #expect(
      lines(
        "- Les mercredis du conte : tous les mercredis de mars, à 10 h 30, lecture pour les petits",
        [.when]) == ["2026-03-04T10:30 FREQ=WEEKLY;BYDAY=WE;UNTIL=20260331"])
  }

  @Test func `labels over weekdays with their article are habits`() {
    let found = lines(
      """
      Nos activités de l'année

      Yoga : le jeudi à 18 h 30, salle Battant.

      Chorale : le lundi à 20 h, salle Battant.
      """, [.when])
    #expect(
      found == [
        "2026-01-15T18:30 FREQ=WEEKLY;BYDAY=TH", "2026-01-19T20:00 FREQ=WEEKLY;BYDAY=MO",
      ])
    #expect(
      !lines("Conseil municipal : le jeudi à 18 h 30.", [.when]).contains { $0.contains("FREQ") })
  }

  @Test func `weekdays in a bracket behind a run are held within it`() {
    #expect(
      lines(
        "Le Songe est à l'affiche du 4 mars au 4 avril (spectacles mercredi et samedi à 14 h).",
        [.when]
      ).last == "2026-03-04T14:00 FREQ=WEEKLY;BYDAY=WE,SA;UNTIL=20260404")
    #expect(
      lines("L'exposition dure du 4 mars au 4 avril (fermé lundi et mardi).", [.when])
        == ["2026-03-04/2026-04-04"])
  }
}
