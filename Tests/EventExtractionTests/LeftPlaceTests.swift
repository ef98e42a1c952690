import Testing

@testable import EventExtraction

@Suite struct LeftPlaceTests {
  @Test(arguments: [
    RightReading(
      "Le bal aura lieu non pas à la salle Bellevue mais à la caserne, samedi 24 janvier à 21 h.",
      ["caserne"]),
    RightReading(
      "The supper is in the Reading Room, not in the Village Hall, on Saturday 24 January at 7pm.",
      ["Reading Room"], "en"),
    RightReading(
      "Le bal aura lieu à la salle Bellevue, samedi 24 janvier à 21 h.", ["salle Bellevue"]),
  ])
  func `a place that words of exception take out is not the event's`(row: RightReading) {
    row.check([.venue])
  }

  @Test func `a film named after a house is not where it is shown`() {
    #expect(
      lines("Samedi 24 janvier à 20 h 30 : « Cinema Paradiso » en copie restaurée.", [.venue]) == [
        "-"
      ])
    #expect(
      lines("Bal samedi 24 janvier à 20 h 30 au « Café du Port ».", [.venue]) == [
        "« Café du Port »"
      ])
  }
}
