import Testing

@testable import EventExtraction

@Suite struct ExceptionalHourRefinerTests {
  @Test func `brackets give one of several days an hour of its own`() {
    #expect(
      lines(
        "« Tartuffe » sera joué les 23, 24 et 25 janvier à 20 h 30 (dimanche à 16 h) à Dole.",
        [.when]
      ) == ["2026-01-23T20:30", "2026-01-24T20:30", "2026-01-25T16:00"])
  }

  @Test func `an hour in brackets behind a habit is no further event`() {
    #expect(
      lines(
        "Le marché se tient tous les jours de 11 h à 20 h (22 h le vendredi et le samedi).", [.when]
      ).allSatisfy { !$0.contains("22:00") })
  }

  @Test func `a day of its own in brackets stays`() {
    #expect(
      lines("Le concert aura lieu le 24 janvier à 20 h (répétition le 23 janvier à 18 h).", [.when])
        .contains("2026-01-24T20:00"))
  }

  @Test func `several days in one bracket change the hours of a run`() {
    #expect(
      lines(
        "Le salon se tiendra du 6 au 9 mars à la halle, de 10 h à 19 h (21 h le vendredi, 18 h le lundi).",
        [.when]) == ["2026-03-06T10:00/2026-03-09T19:00"])
  }
}
