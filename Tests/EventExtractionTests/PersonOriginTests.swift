import Testing

@testable import EventExtraction

@Suite struct PersonOriginTests {
  @Test(arguments: [
    RightReading(
      "Dole. Le concert aura lieu samedi 17 janvier à 20 h. Le groupe, né à Oyonnax, joue du blues.",
      ["Dole"]),
    RightReading(
      "Le concert du trio, basé à Oyonnax, aura lieu samedi 17 janvier à 20 h à Dole.", ["Dole"]),
    RightReading("Le concert aura lieu samedi 17 janvier à 20 h à Oyonnax.", ["Oyonnax"]),
    RightReading(
      "À Dole, une démonstration par les Lynx de Valence aura lieu samedi 17 janvier à 20 h.",
      ["Dole"]),
    RightReading(
      "The band, based in Leeds, plays a concert in York on 17 January.", ["York"], "en"),
  ])
  func `where somebody comes from is not where they play`(row: RightReading) {
    row.check([.town])
  }

  @Test(arguments: [
    ("Concert de Maria de la Paz samedi 24 janvier à 20 h.", "Toulouse"),
    ("Concert de Maria de la Paz samedi 24 janvier à 20 h à Albi.", "Albi"),
    ("Le spectacle de Norman aura lieu samedi 24 janvier à 20 h.", "Toulouse"),
    ("La foire de La Paz aura lieu samedi 24 janvier.", "La Paz"),
    ("Le concert de la chorale aura lieu samedi 24 janvier à 20 h à Barcelone.", "Barcelone"),
  ])
  func `a town abroad inside a performer's name is not where they play`(
    text: String, expected: String
  ) {
    #expect(lines(text, [.town], home: "Toulouse, France") == [expected])
  }
}
