import Testing

@testable import EventExtraction

@Suite struct ReturnDayTests {
  @Test(arguments: [
    WrongReading(
      "Voyage à Lyon : départ lundi 9 mars à 7 h 30, retour vendredi 13 mars vers 17 h.",
      ["2026-03-09T07:30/2026-03-13T17:00"], "a line of its own is read as an entry"),
    WrongReading(
      "La sortie de ski part le samedi 7 mars. Retour le dimanche 8 mars dans la soirée.",
      ["2026-03-07/2026-03-08"], "a line of its own is read as an entry"),
  ])
  func `a return in a line of its own is not yet the end of the trip`(row: WrongReading) {
    row.check([.when])
  }

  @Test func `the day of the return ends the trip`() {
    let sample = SampleText(
      "Le car revient : retour vendredi 13 mars, et de retour samedi 14 mars.")
    let returns = ReturnDay(findings: sample.findings)
    #expect(sample.findings.dates.map { returns.isNamed(by: $0) } == [true, false])
  }

  @Test func `without a trip before it the return of something is none`() {
    #expect(
      lines("Le concert aura lieu samedi 7 mars. Le bal est de retour samedi 14 mars.", [.when])
        .first == "2026-03-07")
  }

  @Test func `the hour of a return ends the trip of its day`() {
    #expect(
      lines(
        "Une excursion aura lieu le 24 janvier ; départ à 9 h de la place, retour vers 17 h.",
        [.when]) == ["2026-01-24T09:00/17:00"])
    #expect(
      lines("Une excursion aura lieu le 24 janvier. Le départ est à 9 h.", [.when])
        == ["2026-01-24T09:00"])
  }

  @Test func `the hour of a return ends the entry of a list`() {
    let found = lines(
      """
      Programme du trimestre
      Dim. 25/01 : raquettes aux Fourgs. Départ 8h30, retour vers 17h.
      Dim. 08/02 : sortie à Malbuisson. Départ 9h.
      """, [.when])
    #expect(found == ["2026-01-25T08:30/17:00", "2026-02-08T09:00"])
  }

  @Test func `the hour at which the coach returns ends the trip`() {
    #expect(
      lines(
        "The trip to the museum is on Friday 23 January; the coach leaves at 8.45am and returns about 3.30pm.",
        [.when], "en") == ["2026-01-23T08:45/15:30"])
  }

  @Test func `the hour of the return is not when a trip begins`() {
    #expect(
      lines("Geography field trip: Monday 20 April (return 5.30pm).", [.when], "en")
        == ["2026-04-20"])
  }
}
