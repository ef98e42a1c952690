import Testing

@testable import LanguagePacks

@Suite struct PackParserTests {
  private func words(_ body: String) throws -> [String] {
    try LanguagePack(parsing: "language fr Français\n\(body)").words.map(\.spelling)
  }

  @Test func `the language line gives code and name`() throws {
    let pack = try LanguagePack(parsing: "language fr-CA Français du Québec")
    #expect(pack.code == "fr-CA")
    #expect(pack.name == "Français du Québec")
  }

  @Test(
    arguments: [
      ("  3: mars", ["mars"]), ("  any: réunion(s)", ["réunions", "réunion"]),
      ("  any: annul(é|ée)(s)", ["annulés", "annulé", "annulées", "annulée"]),
      ("  any: un,  deux , trois quatre", ["un", "deux", "trois quatre"]),
      ("  any: a # note", ["a"]), ("", []),
    ])
  func `forms are spelled out`(entry: String, expected: [String]) throws {
    let category = entry.contains("3:") ? "month" : "teaser-heading"
    #expect(try words("words \(category)\n\(entry)") == expected)
  }

  @Test func `an example's value begins at the last lone equals sign, rules and all`() throws {
    let text = """
      language xx Test
      phrases day
        numbers: <day-number>
          + Open {3} = 2026-03-03;FREQ=WEEKLY;BYDAY=TU
          + Sign a=b on {3}.
      """
    let examples = try LanguagePack(parsing: text).phrases.phrases.flatMap(\.examples)
    #expect(examples.map(\.value) == ["2026-03-03;FREQ=WEEKLY;BYDAY=TU", ""])
    #expect(examples.map(\.text) == ["Open 3", "Sign a=b on 3."])
  }

  @Test(
    arguments: [
      ("words month\n  3: mars", .missingLanguage, 1),
      ("language fr F\nwords nonsense", .unknownCategory("nonsense"), 2),
      ("language fr F\nwords month\n  mars", .missingColon, 3),
      (
        "language fr F\nwords month\n  x: mars",
        .unknownValue("x", expected: ["a number"]), 3
      ),
      ("language fr F\nwords topic\n  all: santé", .unknownValue("all", expected: ["any"]), 3),
      ("language fr F\nwords topic\n  any: sant(é", .badForm("sant(é"), 3),
      ("language fr F\n\nnonsense here", .unknownSection("nonsense here"), 3),
    ] as [(String, PackError.Cause, Int)])
  func `faults are named with their line`(text: String, cause: PackError.Cause, line: Int) {
    #expect(throws: PackError(cause: cause, line: line)) { try LanguagePack(parsing: text) }
  }
}
