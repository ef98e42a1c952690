import Testing

@testable import EventExtraction

@Suite struct NamedRunTests {
  @Test(arguments: [
    RightReading(
      """
      Exposition de Jean Verne au musée. Vernissage le vendredi 16 janvier à 18 h 30. À voir jusqu'au \
      15 février.
      """,
      ["Vernissage", "Exposition de Jean Verne"]),
    RightReading(
      "Exposition de Jean Verne au musée du 16 janvier au 15 février.", ["Exposition de Jean Verne"]
    ),
  ])
  func `what lasts is what was named before its opening`(row: RightReading) {
    row.check([.title])
  }
}
