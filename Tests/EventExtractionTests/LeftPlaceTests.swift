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

  @Test(arguments: [
    RightReading(
      "Le don du sang du 4 mars n'aura pas lieu à la halle mais à la salle des fêtes, de 16 h à 19 h.",
      ["salle des fêtes | confirmed"]),
    RightReading(
      "Because of a leak at the Meeting House, the talk on Thursday 29 January at 7.30pm will be held in the Baptist Hall.",
      ["Baptist Hall | confirmed"], "en"),
    RightReading(
      "Le don du sang du 4 mars n'aura pas lieu à la halle.", ["halle | cancelled"]),
  ])
  func `another place behind a denial or a reason is where it is held`(row: RightReading) {
    row.check([.venue, .status])
  }
}
