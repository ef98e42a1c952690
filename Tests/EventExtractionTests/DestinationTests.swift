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

  @Test(arguments: [
    RightReading(
      "The choir is full of plans. On 31 January the members are going to The Print Works in Manchester. The quiz is on 7 February at 7pm.",
      ["The Print Works | Manchester", "- | -"], "en"),
    RightReading(
      "The choir is full of plans. On 31 January the members are meeting at The Print Works in Manchester. The quiz is on 7 February at 7pm.",
      ["The Print Works | Manchester", "The Print Works | Manchester"], "en"),
    RightReading(
      "Les membres partent à Genève le 31 janvier. Le loto aura lieu le 7 février à 20 h.",
      ["- | Genève", "- | -"]),
    RightReading(
      "Les membres chantent à Genève le 31 janvier. Le loto aura lieu le 7 février à 20 h.",
      ["- | Genève", "- | Genève"]),
  ])
  func `where people go is not where all else is held`(row: RightReading) {
    row.check([.venue, .town])
  }

  @Test func `the town of a house that is visited is a destination`() {
    #expect(
      lines(
        "Notre sortie au musée Courbet d'Ornans est fixée au 24 janvier. L'assemblée aura lieu le 31 janvier à 17 h.",
        [.title, .town]) == ["Sortie au musée Courbet d'Ornans | Ornans", "Assemblée | -"])
  }
}
