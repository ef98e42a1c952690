import Testing

@testable import EventExtraction

@Suite struct FixtureSidesTests {
  @Test(arguments: [
    ("Le programme\nDimanche 25 janvier, 15h : Vesoul - Gray", "Vesoul"),
    ("Handball\nSamedi 24 janvier, 20h : Vesoul - Lons-le-Saunier", "Vesoul"),
  ])
  func `the first of two towns receives`(_ text: String, _ town: String) {
    #expect(lines(text, [.town]) == [town])
  }

  @Test func `behind a word for an opponent a town is a team`() {
    #expect(
      lines(
        "Le match contre Vesoul aura lieu le samedi 24 janvier à 20h.", [.town],
        home: "Dole, Jura") == ["Dole"])
    #expect(
      lines(
        "Le match contre Vesoul aura lieu le samedi 24 janvier à 20h à Gray.", [.town],
        home: "Dole, Jura") == ["Gray"])
  }

  @Test(arguments: [
    "Samedi 24 janvier, 20h : ASD - Vesoul", "Samedi 24 janvier, 20h : U13 filles - Vesoul",
    "Samedi 24 janvier, 20h : Les Jaunes - Vesoul 1",
  ])
  func `against a club without a town the visitor's town is no place`(_ text: String) {
    #expect(lines("Le programme\n" + text, [.town], home: "Dole, Jura").last == "Dole")
  }

  @Test func `among meetings of two towns a line built like them is one`() {
    let text = """
      Handball, le programme

      Samedi 24 janvier 20h Lons-le-Saunier - Vesoul
      Samedi 31 janvier 20h Les Jaunes - Vesoul
      """
    let towns = lines(text, [.town], home: "Dole, Jura")
    #expect(towns.first == "Lons-le-Saunier")
    #expect(towns.last != "Vesoul")
  }

  @Test func `a band and the town it plays in are no fixture`() {
    #expect(
      lines(
        "La tournée\nSamedi 24 janvier, 20h : Les Tisseurs - Vesoul", [.town], home: "Dole, Jura")
        == ["Vesoul"])
  }

  @Test func `an event and its town are no fixture`() {
    #expect(lines("Agenda\nSamedi 24 janvier, 20h : loto - Vesoul", [.town]) == ["Vesoul"])
  }
}
