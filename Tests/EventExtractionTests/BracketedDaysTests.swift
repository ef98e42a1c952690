import Testing

@testable import EventExtraction

@Suite struct BracketedDaysTests {
  @Test func `a day counted from the one before is named right behind`() {
    #expect(
      lines(
        "Le concert aura lieu le 25 octobre. Le lendemain, le 27 octobre, une brocante se tiendra à Dole.",
        [.when, .title]) == ["2026-10-25 | Concert", "2026-10-27 | Brocante"])
    #expect(
      lines(
        "Le concert aura lieu le 25 octobre. Le lendemain, une brocante se tiendra à Dole.",
        [.when, .title]) == ["2026-10-25 | Concert", "2026-10-26 | Brocante"])
  }

  @Test func `a day named right behind its counting makes no second event`() {
    #expect(
      lines(
        "Le concert aura lieu le 25 octobre. Une brocante se tiendra à Dole le lendemain, le 27 octobre.",
        [.when, .title]) == ["2026-10-25 | Concert", "2026-10-27 | Brocante"])
    #expect(
      lines("Le lendemain, le 27 octobre, une brocante se tiendra à Dole.", [.when])
        == ["2026-10-27"])
  }

  @Test func `two days counted from today are the two named behind them`() {
    #expect(
      lines(
        "Aujourd'hui et demain, 16 et 17 octobre, le marché se tient à Dole.", [.when, .title],
        on: "2026-10-16") == ["2026-10-16/2026-10-17 | Marché"])
    #expect(
      lines(
        "Aujourd'hui et demain, 16 et 17 octobre, les potiers vendent leurs pots au marché de Dole.",
        [.when], on: "2026-10-15") == ["2026-10-16/2026-10-17"])
    #expect(
      lines(
        "Le concert aura lieu demain, le marché le 27 octobre.", [.when, .title], on: "2026-10-16")
        == ["2026-10-17 | Concert", "2026-10-27 | Marché"])
  }
}
