import Testing

@testable import EventExtraction

@Suite struct HearingCourtTests {
  @Test func `a case goes on at the court that the report began with`() {
    let text = """
      Deux hommes comparaissaient lundi devant le tribunal correctionnel. Ils nient tout.

      Le jugement sera rendu le 24 janvier à 14 heures.
      """
    #expect(lines(text, [.venue]).last == "tribunal correctionnel")
  }

  @Test func `the whole name of a court is kept`() {
    let text = """
      He appeared on Monday at Wexham Crown Court and denied it.

      The trial is on 24 January at 10am.
      """
    #expect(lines(text, [.venue], "en").last == "Wexham Crown Court")
  }

  @Test func `what is no hearing is at no court`() {
    let text = """
      Deux hommes comparaissaient lundi devant le tribunal correctionnel. Ils nient tout.

      Le bal des pompiers aura lieu le 24 janvier à 20 heures.
      """
    #expect(lines(text, [.venue]).last == "-")
  }
}
