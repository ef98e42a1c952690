import Testing

@testable import EventExtraction

@Suite struct DestinationTests {
  @Test func `where an outing goes is not the town of everything else`() {
    #expect(
      lines(
        "La galette sera partagée dimanche 25 janvier à 15 h. La sortie à Giverny aura lieu le samedi 14 mars.",
        [.town]) == ["-", "Giverny"])
  }

  @Test func `the town of any other event is`() {
    #expect(
      lines(
        "La galette sera partagée dimanche 25 janvier à 15 h. Le concert à Giverny aura lieu le samedi 14 mars.",
        [.town]) == ["Giverny", "Giverny"])
  }
}
