import Testing

@testable import EventExtraction

@Suite struct BookedNamesTests {
  private func names(_ text: String) -> [String] {
    let sample = SampleText(text, "en")
    return BookedNames(findings: sample.findings).names(in: sample.tokens)
      .map { sample.findings.text($0) }
  }

  @Test(arguments: [
    ("Friday has Hollow Pines at the Mash House in Edinburgh.", "Hollow Pines"),
    ("Saturday also sees Nell Harper, at the Waterfront.", "Nell Harper"),
    ("On Thursday it's Broken Social Band at The Bunker.", "Broken Social Band"),
    (
      "The Marsh Lanterns are in Dundee tonight, at the Beat Room, with a new album.",
      "The Marsh Lanterns"
    ),
    ("Ada Quill is at the Tolbooth in Stirling on Saturday.", "Ada Quill"),
    ("Hollow Pines play the Caves, Edinburgh, on Thursday.", "Hollow Pines"),
    ("Don't miss Nell Harper at the Black Swan on Saturday.", "Nell Harper"),
    ("On 24 January, as agreed last autumn, it's Ada Quill, out at Moore's barn.", "Ada Quill"),
  ])
  func `a name with its house and day is booked`(text: String, name: String) {
    #expect(names(text) == [name])
  }

  @Test(arguments: [
    "Friday has been busy for the town clerk.",
    "Sunday sees the first frost in Bath.",
    "The minister is in London on Thursday.",
    "Mr Brown is at the Ministry on Friday.",
    "The Browns are in Spain this week.",
    "United play Hull on Saturday.",
  ])
  func `frost and ministers are not booked`(text: String) { #expect(names(text).isEmpty) }

  @Test func `who is booked is what takes place`() {
    #expect(
      lines(
        "No time to lose. On Thursday it's Broken Social Band at The Bunker, Glasgow, and nobody sleeps after that.",
        [.when, .title, .venue, .town], "en")
        == ["2026-01-15 | Broken Social Band | The Bunker | Glasgow"])
  }
}
