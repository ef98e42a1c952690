import Testing

@testable import EventExtraction

@Suite struct TownBesideDayTests {
  private static let home = "Besançon, Doubs"

  @Test func `a town right before its day is where that day is`() {
    #expect(
      lines(
        "La tournée passera par Vesoul le 24 janvier et Belfort le 31 janvier.", [.town],
        home: TownBesideDayTests.home) == ["Vesoul", "Belfort"])
    #expect(
      lines(
        "La tournée passera par Vesoul (24 janvier) et Belfort (31 janvier).", [.town],
        home: TownBesideDayTests.home) == ["Vesoul", "Belfort"])
  }

  @Test func `where a choir is from is not where it sings`() {
    #expect(
      lines(
        "Concert gratuit de la chorale de Vesoul le 24 janvier à 20 h.", [.town],
        home: TownBesideDayTests.home) == ["Besançon"])
  }

  @Test func `a semicolon parts a town from the days before it`() {
    #expect(
      lines(
        "Le musée ferme le 12 février ; à Vesoul, un bal est donné samedi à 20 h.", [.town],
        home: TownBesideDayTests.home
      ).contains("Vesoul"))
  }
}
