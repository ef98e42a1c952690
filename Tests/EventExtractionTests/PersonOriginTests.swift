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
}
