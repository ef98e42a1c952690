import Testing

@testable import EventExtraction

@Suite struct SubjectPlaceTests {
  @Test(arguments: [
    ("La visite de la tuilerie Bonnard aura lieu le 21 janvier à 14 h.", "tuilerie Bonnard"),
    ("L'inauguration du boulodrome est fixée au 24 janvier à 11 h.", "boulodrome"),
    ("La kermesse de l'école Rosa-Bonheur aura lieu le 24 janvier.", "école Rosa-Bonheur"),
  ])
  func `what is visited, opened or a fair's house is where one goes`(
    text: String, expected: String
  ) {
    #expect(lines(text, [.venue]) == [expected])
  }

  @Test(arguments: [
    "La réunion du club aura lieu le 24 janvier à 18 h.",
    "Le tournoi de golf aura lieu le 24 janvier.",
    "La fête du village aura lieu le 24 janvier.",
    "Le concert de l'école de musique aura lieu le 24 janvier.",
  ])
  func `who meets, plays or what is played is no place`(text: String) {
    #expect(lines(text, [.venue]) == ["-"])
  }

  @Test func `a place that is told goes before what the event is about`() {
    #expect(
      lines("L'inauguration du boulodrome aura lieu le 24 janvier à la mairie.", [.venue])
        == ["mairie"])
  }

  @Test func `the object of an opening stands behind of in English`() {
    #expect(
      lines("The opening of the new skatepark is on 24 January at noon.", [.venue], "en")
        == ["new skatepark"])
  }
}
