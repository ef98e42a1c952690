import Testing

@testable import EventExtraction

@Suite struct DeadlineTitleTests {
  @Test func `a verb becomes its noun`() {
    #expect(
      lines("Il faut s'inscrire au stage de voile avant le 3 mars 2026.", [.title, .kind])
        == ["Inscription au stage de voile | deadline"])
  }

  @Test func `a cue alone tells what it is for`() {
    #expect(
      lines(
        """
        Concours de nouvelles de Dole

        Le jury lit tout. Date limite : 3 mars 2026.
        """, [.title]) == ["Date limite : Concours de nouvelles de Dole"])
  }

  @Test func `an English colon hugs its word`() {
    #expect(
      lines(
        """
        Upland Roads Symposium

        Book by 3 March 2026.
        """, [.title], "en") == ["Booking: Upland Roads Symposium"])
  }

  @Test func `a phrase that says enough stays`() {
    #expect(
      lines("Les candidatures au poste de professeur sont reçues avant le 3 mars 2026.", [.title])
        == ["Candidatures au poste de professeur"])
  }
}
