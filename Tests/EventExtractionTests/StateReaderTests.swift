import Testing

@testable import EventExtraction

@Suite struct StateReaderTests {
  private static let fields: [EventField] = [.when, .before, .status]

  @Test(arguments: [
    ("Le concert prévu le 24 janvier est annulé.", "2026-01-24 | was - | cancelled"),
    ("Le concert du 24 janvier n'aura pas lieu.", "2026-01-24 | was - | cancelled"),
    ("Annulé : le loto du 24 janvier à Dole.", "2026-01-24 | was - | cancelled"),
    ("La foire du 24 janvier ne se tiendra pas.", "2026-01-24 | was - | cancelled"),
    ("La brocante du 24 janvier est supprimée.", "2026-01-24 | was - | cancelled"),
    ("La balade urbaine du 24 janvier ne pourra se tenir.", "2026-01-24 | was - | cancelled"),
  ])
  func `a cancelled event keeps its day`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test(arguments: [
    (
      "Le concert du 24 janvier est reporté au 7 février.",
      "2026-02-07 | was 2026-01-24 | rescheduled"
    ),
    (
      "Prévu le 24 janvier, le concert est repoussé au 7 février.",
      "2026-02-07 | was 2026-01-24 | rescheduled"
    ),
    (
      "La réunion publique du 24 janvier est avancée au 20 janvier.",
      "2026-01-20 | was 2026-01-24 | rescheduled"
    ),
    (
      "Le tournoi, initialement prévu le 24 janvier, est décalé au 31 janvier.",
      "2026-01-31 | was 2026-01-24 | rescheduled"
    ),
    (
      "Le salon est reporté du 14 au 21 mars.",
      "2026-03-21 | was 2026-03-14 | rescheduled"
    ),
  ])
  func `a moved event stands on its new day`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test(arguments: [
    (
      "Le concert du 24 janvier est reporté à une date ultérieure.",
      "- | was 2026-01-24 | postponed"
    ),
    ("La foire du 24 janvier est ajournée.", "- | was 2026-01-24 | postponed"),
    (
      "Le bal du 24 janvier est reporté au mois de mars.",
      "2026-03 | was 2026-01-24 | postponed"
    ),
  ])
  func `an event put off to no day has none`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test(arguments: [
    ("Le festival devrait avoir lieu le 20 juin.", "2026-06-20 | was - | tentative"),
    ("Le festival aura lieu au printemps.", "2026-21 | was - | tentative"),
    ("Une réunion publique pourrait se tenir le 5 février.", "2026-02-05 | was - | tentative"),
    (
      "Le festival aura lieu le 20 juin, sous réserve d'autorisation.",
      "2026-06-20 | was - | tentative"
    ),
  ])
  func `a plan is tentative`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test(arguments: [
    (
      "La chorale donnera un concert samedi 24 janvier, et le loto du 31 janvier est annulé.",
      ["2026-01-24 | was - | confirmed", "2026-01-31 | was - | cancelled"]
    ),
    (
      "Le concert aura lieu samedi 24 janvier et le loto du 31 janvier est annulé.",
      ["2026-01-24 | was - | confirmed", "2026-01-31 | was - | cancelled"]
    ),
    (
      "La soirée raclette du 24 janvier est annulée et sera remplacée par un repas le 31 janvier.",
      ["2026-01-24 | was - | cancelled", "2026-01-31 | was - | confirmed"]
    ),
    (
      "Le loto du 24 janvier est annulé, ainsi que le bal du 31 janvier.",
      ["2026-01-24 | was - | cancelled", "2026-01-31 | was - | cancelled"]
    ),
    (
      "Le concert du 24 janvier et le loto du 31 janvier sont annulés.",
      ["2026-01-24 | was - | cancelled", "2026-01-31 | was - | cancelled"]
    ),
    (
      "Le concert qui devait avoir lieu le 24 janvier et le loto du 31 janvier sont annulés.",
      ["2026-01-24 | was - | cancelled", "2026-01-31 | was - | cancelled"]
    ),
  ])
  func `a state is of the events that have no verb of their own`(text: String, expected: [String]) {
    #expect(lines(text, Self.fields) == expected)
  }

  @Test(arguments: [
    (
      "Le cours de chant du 24 janvier est annulé et sera rattrapé le 7 février.",
      "2026-02-07 | was 2026-01-24 | rescheduled", "fr"
    ),
    (
      "The open house of January 24 was scrapped because of the snow and will be held on February 7.",
      "2026-02-07 | was 2026-01-24 | rescheduled", "en"
    ),
    (
      "The dinner, which had been due to take place on January 24, will now be on February 7.",
      "2026-02-07 | was 2026-01-24 | rescheduled", "en"
    ),
    (
      "The dinner, due to take place on January 24, will now be held on February 7.",
      "2026-02-07 | was 2026-01-24 | rescheduled", "en"
    ),
  ])
  func `a day to come behind a day called off is the new one`(
    text: String, expected: String, language: String
  ) {
    #expect(lines(text, Self.fields, language) == [expected])
  }

  @Test func `what another verb leads to is not called off with the event before it`() {
    #expect(
      lines(
        "The screening on January 18 has been cancelled because of the snow, and the season resumes on "
          + "January 31 with a double bill from 4.30pm.", [.when, .status], "en")
        == ["2026-01-18 | cancelled", "2026-01-31T16:30 | confirmed"])
  }

  @Test(arguments: [
    ("Le groupe Les Grives ne jouera pas vendredi 23 janvier à La Grange.", "fr"),
    ("The Larkspur Trio will not perform on Friday 23 January at the Old Mill.", "en"),
  ])
  func `who will not perform is called off`(text: String, language: String) {
    #expect(lines(text, Self.fields, language) == ["2026-01-23 | was - | cancelled"])
  }

  @Test(arguments: [
    ("Le concert du 24 janvier est maintenu.", "2026-01-24 | was - | confirmed"),
    ("Le concert du 24 janvier n'est pas annulé.", "2026-01-24 | was - | confirmed"),
    ("Le concert aura bien lieu le 24 janvier.", "2026-01-24 | was - | confirmed"),
    ("Le concert du 24 janvier affiche complet.", "2026-01-24 | was - | confirmed"),
  ])
  func `what is kept or denied stays confirmed`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test(arguments: [
    (
      "The concert planned for 24 January is now on 7 February.",
      "2026-02-07 | was 2026-01-24 | rescheduled"
    ),
    (
      "The workshop has been moved from 24 January to 31 January.",
      "2026-01-31 | was 2026-01-24 | rescheduled"
    ),
    (
      "The fair has had to be moved from 24 January to 31 January.",
      "2026-01-31 | was 2026-01-24 | rescheduled"
    ),
    (
      "The fun run moves from 24 January to 31 January.",
      "2026-01-31 | was 2026-01-24 | rescheduled"
    ),
    ("The concert on 24 January has been called off.", "2026-01-24 | was - | cancelled"),
    ("The fair on 24 January will not take place.", "2026-01-24 | was - | cancelled"),
    (
      "The concert on 24 January is postponed until further notice.",
      "- | was 2026-01-24 | postponed"
    ),
    (
      "The meeting on 24 January has been moved to 31 January.",
      "2026-01-31 | was 2026-01-24 | rescheduled"
    ),
    (
      "The gala, originally scheduled for 24 January, has been rescheduled to 7 February.",
      "2026-02-07 | was 2026-01-24 | rescheduled"
    ),
    (
      "The meeting won't take place on Friday because of the snow.",
      "2026-01-16 | was - | cancelled"
    ),
    ("The festival might take place on 20 June.", "2026-06-20 | was - | tentative"),
    ("The concert on 24 January will go ahead as planned.", "2026-01-24 | was - | confirmed"),
  ])
  func `English states are read alike`(text: String, expected: String) {
    #expect(lines(text, Self.fields, "en") == [expected])
  }

  @Test func `a later sentence changes the event before it`() {
    #expect(
      lines(
        "Le loto des pompiers aura lieu le 24 janvier à Dole. Il est reporté au 31 janvier.",
        Self.fields) == ["2026-01-31 | was 2026-01-24 | rescheduled"])
  }

  @Test func `a state reaches only its own event`() {
    let found = lines(
      """
      Le concert de harpe aura lieu le 24 janvier à Dole. Le tournoi de judo du 31 janvier à \
      Vesoul est annulé.
      """, Self.fields)
    #expect(
      found == ["2026-01-24 | was - | confirmed", "2026-01-31 | was - | cancelled"])
  }

  @Test func `a sequel is an event of its own and may be moved alone`() {
    let found = lines(
      """
      Un premier forum de l'emploi se tiendra le 5 juin à Besançon, puis un second, le 19 juin, \
      à Dole. Il est finalement décalé au mois de septembre.
      """, Self.fields + [.town])
    #expect(
      found == [
        "2026-06-05 | was - | confirmed | Besançon",
        "2026-09 | was 2026-06-19 | postponed | Dole",
      ])
  }

  @Test(arguments: [
    (
      "Initialement prévue le 24 janvier, la réunion publique est reportée au jeudi 5 février.",
      "2026-02-05 | was 2026-01-24 | rescheduled"
    ),
    (
      "Le spectacle du 20 mars est avancé au 13 mars, même heure, même lieu.",
      "2026-03-13 | was 2026-03-20 | rescheduled"
    ),
    (
      "La foire, qui devait se tenir le 24 janvier, n'aura finalement pas lieu.",
      "2026-01-24 | was - | cancelled"
    ),
    (
      "La cérémonie des vœux, prévue ce vendredi à 19h, est annulée en raison de la neige.",
      "2026-01-16T19:00 | was - | cancelled"
    ),
    ("Le concert prévu samedi 24 janvier à Dole a été annulé.", "2026-01-24 | was - | cancelled"),
    (
      "Prévu le 24 janvier puis reporté au 7 février, le concert est finalement annulé.",
      "2026-02-07 | was 2026-01-24 | cancelled"
    ),
    ("Le concert du 24 janvier ne sera pas annulé.", "2026-01-24 | was - | confirmed"),
    (
      "Le maire reporte la réunion publique du 24 janvier à une date ultérieure.",
      "- | was 2026-01-24 | postponed"
    ),
  ])
  func `words between the day and the state do not part them`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test func `no event, no state`() {
    #expect(lines("Le maire a annulé son abonnement.", Self.fields) == [])
    #expect(lines("Tout est reporté.", Self.fields) == [])
  }

  @Test(arguments: [
    RightReading(
      "Le loto des pompiers aura lieu le 24 janvier à Dole. Il est finalement annulé.",
      ["2026-01-24 | was - | cancelled"]),
    RightReading(
      "Le concert de harpe devait avoir lieu le 24 janvier. L'événement est annulé.",
      ["2026-01-24 | was - | cancelled"]),
    RightReading(
      "The concert was due to be held on 24 January. It has been cancelled.",
      ["2026-01-24 | was - | cancelled"], "en"),
    RightReading(
      "La brocante du 24 janvier a été déprogrammée.", ["2026-01-24 | was - | cancelled"]),
  ])
  func `a sentence without a date may state what became of an event`(row: RightReading) {
    row.check(Self.fields)
  }

  @Test(arguments: [
    RightReading(
      "La réunion publique est avancée du 24 janvier au 20 janvier.",
      ["2026-01-20 | was 2026-01-24 | rescheduled"]),
    RightReading(
      "The workshop has been brought forward from 24 January to 20 January.",
      ["2026-01-20 | was 2026-01-24 | rescheduled"],
      "en"),
  ])
  func `a move may run back in time`(row: RightReading) { row.check(Self.fields) }

  @Test(arguments: [
    RightReading(
      "Le match prévu dimanche est remis au 15 février en raison du gel.",
      ["2026-02-15 | was 2026-01-18 | rescheduled"])
  ])
  func `a weekday that was planned lies ahead`(row: RightReading) { row.check(Self.fields) }

  @Test(arguments: [
    ("Le cinéma en plein air aura lieu le 24 janvier, remis au lendemain en cas de pluie.", "fr"),
    ("The open-air concert is on 24 January; in case of rain it will be cancelled.", "en"),
  ])
  func `what the weather may bring is no state yet`(text: String, language: String) {
    #expect(lines(text, [.when, .status], language) == ["2026-01-24 | confirmed"])
  }

  @Test(arguments: [
    RightReading(
      "Le spectacle, initialement prévu vendredi, aura finalement lieu le mardi suivant.",
      ["2026-01-20 | was 2026-01-16 | rescheduled"]),
    RightReading(
      "Le spectacle prévu le 16 janvier se jouera finalement le 20 janvier à 20 h.",
      ["2026-01-20T20:00 | was 2026-01-16 | rescheduled"]),
    RightReading(
      "The talk scheduled for 16 January will now be given on 20 January instead.",
      ["2026-01-20 | was 2026-01-16 | rescheduled"], "en"),
    RightReading(
      "La réunion du 20 janvier est avancée au 19 à 18 h.",
      ["2026-01-19T18:00 | was 2026-01-20 | rescheduled"]),
    RightReading(
      "Le concert prévu vendredi aura bien lieu, et la messe sera dite samedi.",
      ["2026-01-16 | was - | confirmed", "2026-01-17 | was - | confirmed"]),
  ])
  func `a day that was planned gives way to the one it has in the end`(row: RightReading) {
    row.check(Self.fields)
  }

  @Test func `the state of a former edition is none of this one`() {
    #expect(
      lines(
        "La fête des crêpes, annulée l'an dernier faute de lait, aura lieu le 24 janvier.",
        Self.fields) == ["2026-01-24 | was - | confirmed"])
    #expect(
      lines("La fête des crêpes, annulée hier, devait avoir lieu le 24 janvier.", Self.fields)
        .allSatisfy { $0.hasSuffix("cancelled") })
  }

  @Test func `a day before another event's noun is none that this one had`() {
    #expect(
      lines(
        """
        Le maire a rappelé que la cérémonie des vœux aura lieu le 23 janvier, et que le repas des \
        aînés était repoussé au 31 janvier.
        """, [.when, .before, .title]) == [
          "2026-01-23 | was - | Cérémonie des vœux",
          "2026-01-31 | was - | Repas des aînés",
        ])
  }

  @Test func `what was said first gives way to what it will be`() {
    #expect(
      lines(
        """
        La galette : on avait dit le 17 janvier mais la salle est prise, ce sera donc le samedi 24 à 16h.
        """, [.when, .before]) == ["2026-01-24T16:00 | was 2026-01-17"])
  }

  @Test func `a habit that an event moves to leaves it no day behind`() {
    #expect(
      lines(
        "Band practice moves to Thursdays at 7.30pm from next week, in the Scout hut.",
        [.when, .title],
        "en") == ["2026-01-22T19:30 | Band practice"])
  }

  @Test func `a but behind what does not take place leads to its new day`() {
    #expect(
      lines(
        "Le bal n'aura pas lieu le 24 janvier comme annoncé mais le dimanche suivant, de 8 h à 17 h.",
        Self.fields) == ["2026-01-25T08:00/17:00 | was 2026-01-24 | rescheduled"])
  }

  @Test(arguments: [
    RightReading(
      "Le repas n'aura pas lieu le 18 janvier. Le CCAS a préféré le repousser au 15 février.",
      ["2026-02-15 | Repas | rescheduled"]),
    RightReading(
      "Le repas n'aura pas lieu le 18 janvier. Le CCAS prépare une fête le 15 février.",
      ["2026-01-18 | Repas | cancelled", "2026-02-15 | Fête | confirmed"]),
  ])
  func `an object pronoun means the event before`(row: RightReading) {
    row.check([.when, .title, .status])
  }

  @Test func `a wish of those who must answer leaves a deadline as it is`() {
    #expect(
      lines(
        """
        Le concert du groupe Zarbo est reporté au 12 juin. Ceux qui souhaitent être remboursés ont \
        jusqu'au 31 mai pour se manifester.
        """, [.when, .title, .status])
        == [
          "2026-06-12 | Concert du groupe Zarbo | rescheduled",
          "2026-05-31 | Date limite : Concert du groupe Zarbo | confirmed",
        ])
  }

  @Test(arguments: [
    "The annual collection, which was to have been held on Saturday, is now on 7 February.",
    "The annual collection, planned for Saturday, is now on 7 February.",
  ])
  func `what is now on another day has left the one it was planned for`(text: String) {
    #expect(
      lines(text, [.when, .before, .status], on: SampleText.writtenOn, "en")
        == ["2026-02-07 | was 2026-01-17 | rescheduled"])
  }

  @Test func `a weekday takes no month from the day it is moved to`() {
    #expect(
      lines(
        "The sentencing hearing has been put back from this Friday to March 6th.",
        [.when, .before, .status], on: SampleText.writtenOn, "en")
        == ["2026-03-06 | was 2026-01-16 | rescheduled"])
  }

  @Test func `what is struck off is cancelled, and what slides has another day`() {
    #expect(
      lines("Le concours de La Clayette, prévu samedi, est rayé du calendrier.", [.when, .status])
        == ["2026-01-17 | cancelled"])
    #expect(
      lines("La foire aux broutards glisse du 18 février au 9 mars.", [.when, .before, .status])
        == ["2026-03-09 | was 2026-02-18 | rescheduled"])
  }

  @Test(arguments: [
    RightReading(
      "Saturday's final has been pushed back an hour to 3.30pm.",
      ["2026-01-17T15:30 | was 2026-01-17T14:30 | rescheduled"], "en"),
    RightReading(
      "La répétition de samedi est décalée d'une heure, à 15 h 30.",
      ["2026-01-17T15:30 | was 2026-01-17T14:30 | rescheduled"]),
    RightReading(
      "Le carnaval aura lieu le 28 mars ; il est décalé d'une semaine par rapport à la date prévue.",
      ["2026-03-28 | was 2026-03-21 | rescheduled"]),
    RightReading(
      "La soirée jeux prévue jeudi est repoussée à jeudi prochain.",
      ["2026-01-22 | was 2026-01-15 | rescheduled"]),
    RightReading(
      "La sortie du club est avancée au dimanche 25 janvier (au lieu du 31).",
      ["2026-01-25 | was 2026-01-31 | rescheduled"]),
    RightReading(
      "It was agreed to move the AGM from 11 to 18 March.",
      ["2026-03-18 | was 2026-03-11 | rescheduled"], "en"),
    RightReading(
      "The fair will not be on 24 January as printed in the leaflet but on 31 January.",
      ["2026-01-31 | was 2026-01-24 | rescheduled"], "en"),
    RightReading(
      "Assemblée des donneurs : annoncée le 22 janvier, elle aura lieu le 29 janvier.",
      ["2026-01-29 | was 2026-01-22 | rescheduled"]),
  ])
  func `a move leads from the day or hour told or counted to the new one`(row: RightReading) {
    row.check([.when, .before, .status])
  }

  @Test(arguments: [
    RightReading(
      "Après trois éditions annulées, la foire aux disques revient le dimanche 25 janvier.",
      ["2026-01-25 | confirmed"]),
    RightReading(
      "The club meets on Tuesday at 7pm, since December's meeting was cancelled.",
      ["2026-01-20T19:00 | confirmed"], "en"),
    RightReading(
      "Après son entorse, le match du 24 janvier est annulé.", ["2026-01-24 | cancelled"]),
    RightReading(
      "Le match contre Vesoul, prévu le 24 janvier, ne sera pas joué.", ["2026-01-24 | cancelled"]),
  ])
  func `what was called off before is no state of what is to come`(row: RightReading) {
    row.check([.when, .status])
  }

  @Test(arguments: [
    RightReading(
      "The swimathon, which was due to take place last Sunday but was called off, has been rearranged for Sunday, January 25 at 10am.",
      ["2026-01-25T10:00 | was 2026-01-11 | rescheduled"], "en"),
    RightReading(
      "A public hearing originally set for Jan. 20 was delayed a week.",
      ["2026-01-27 | was 2026-01-20 | rescheduled"], "en"),
    RightReading(
      "The hearing, scheduled for Jan. 20, was delayed by two weeks.",
      ["2026-02-03 | was 2026-01-20 | rescheduled"], "en"),
  ])
  func `rearranged and delayed events are moved`(row: RightReading) {
    row.check(Self.fields)
  }

  @Test(arguments: [
    RightReading(
      "Sortie raquettes dimanche 25 janvier, ou le dimanche suivant en cas de mauvais temps.",
      ["2026-01-25 | was - | confirmed", "2026-02-01 | was - | tentative"]),
    RightReading(
      "Bonfire on Sunday 25 January, or the following Sunday if it rains.",
      ["2026-01-25 | was - | confirmed", "2026-02-01 | was - | tentative"], "en"),
    RightReading(
      "Le concert sera donné dimanche 25 janvier et le dimanche suivant.",
      ["2026-01-25 | was - | confirmed", "2026-02-01 | was - | confirmed"]),
  ])
  func `the day that only bad weather brings is tentative`(row: RightReading) {
    row.check(Self.fields)
  }

  @Test func `the state of earlier years is none of today's`() {
    #expect(
      lines(
        "The band plays in the park on Friday 23 January. The fete was cancelled both in 2022 and 2023.",
        [.status], "en") == ["confirmed"])
  }

  @Test func `a moved event is where its new day is told`() {
    #expect(
      lines(
        "Le spectacle, initialement prévu le 24 janvier au gymnase, se déroulera finalement le 31 janvier à la salle des fêtes.",
        [.when, .venue]) == ["2026-01-31 | salle des fêtes"])
  }

  @Test(arguments: [
    RightReading(
      "Le match prévu vendredi à Granby a été remis à dimanche, 14 h, en raison de la tempête.",
      ["2026-01-18T14:00 | was 2026-01-16 | rescheduled"]),
    RightReading(
      "Le prix sera remis à Claire Renard samedi 24 janvier à 18 h.",
      ["2026-01-24T18:00 | was - | confirmed"]),
    RightReading(
      "The dinner has moved from Friday to Saturday 14 February.",
      ["2026-02-14 | was 2026-02-13 | rescheduled"], "en"),
  ])
  func `what is put off to a day is no prize`(row: RightReading) {
    row.check(Self.fields)
  }

  @Test(arguments: [
    RightReading(
      "Le marché du jeudi 22 janvier se tiendra le mercredi 21, place Battant.",
      ["2026-01-21 | was 2026-01-22 | rescheduled"]),
    RightReading(
      "Le bal du 24 janvier, à Dole, se tiendra comme prévu.", ["2026-01-24 | was - | confirmed"]),
  ])
  func `what is held on another day than that of its name is moved`(row: RightReading) {
    row.check(Self.fields)
  }

  @Test func `the number that a moved event left is none behind its new day`() {
    #expect(
      lines(
        "Le bal aura lieu le 12 février. Prévue le 9, la rencontre avec Paul Renard est remise au lundi 16 février.",
        [.when, .before, .status]
      ).last == "2026-02-16 | was 2026-02-09 | rescheduled")
  }

  @Test func `a day between "or" and the weather is tentative`() {
    #expect(
      lines(
        "Sun 25 January: Long Mynd walk, or Saturday 31 January if it snows.", Self.fields, "en"
      ).last
        == "2026-01-31 | was - | tentative")
  }

  @Test(arguments: [
    RightReading(
      "Our March meeting has also had to move, from the 15th to the 22nd.",
      ["2026-03-22 | rescheduled | was 2026-03-15"], "en"),
    RightReading(
      "Le voyage du 14 mars n'est pas maintenu faute de participants.",
      ["2026-03-14 | cancelled | was -"]),
  ])
  func `an event that has to move or is not kept up is told so`(row: RightReading) {
    row.check([.when, .status, .before])
  }

  @Test func `the month from which an event was moved lies before its new day`() {
    #expect(
      lines(
        "The group's AGM, postponed from February because of snow, is now on 26 March at 7.30pm.",
        [.when, .before], on: "2026-03-02", "en") == ["2026-03-26T19:30 | was 2026-02"])
  }
}
