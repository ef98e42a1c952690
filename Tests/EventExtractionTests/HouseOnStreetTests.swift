import Places
import Testing

@testable import EventExtraction

@Suite struct HouseOnStreetTests {
  @Test func `a noun that its street tells apart is the house`() {
    #expect(
      lines(
        "La collecte aura lieu le 24 janvier à 9 h, au local de la rue du Pré.", [.venue, .address])
        == ["local | rue du Pré"])
  }

  @Test func `a street alone and one of another noun have no house`() {
    #expect(
      lines("Le cortège partira le 24 janvier à 9 h de la rue du Pré.", [.venue, .address])
        == ["- | rue du Pré"])
    #expect(
      lines("Le bilan de la rue du Pré sera dressé le 24 janvier à 9 h.", [.venue]) == ["-"])
  }

  private func mention(_ kind: PlaceMention.Kind, at tokens: Range<Int32>) -> PlaceMention {
    PlaceMention(
      kind: kind, begin: tokens.lowerBound * 5, end: tokens.upperBound * 5,
      firstToken: tokens.lowerBound, endToken: tokens.upperBound, rule: "test")
  }

  @Test func `a square is a place by itself, and no house far from it its own`() {
    #expect(
      lines(
        "Rassemblement samedi 24 janvier à 11 h place du Marché-Neuf, puis gerbe et discours au monument aux morts.",
        [.venue, .address]) == ["- | place du Marché-Neuf"])
    #expect(
      lines("Bal samedi 24 janvier à 20 h, place du Marché-Neuf, à la salle des fêtes.", [.venue])
        == ["salle des fêtes"])
    #expect(
      lines("Le carnaval s'ouvre samedi 24 janvier à 18 h 30, sur le cours Jolivet.", [.address])
        == ["cours Jolivet"])
  }

  @Test func `a street without a number far from the venue is another's`() {
    var near = FoundPlace()
    near.complete(with: [mention(.venue, at: 2..<4), mention(.address, at: 6..<9)])
    #expect(near.address != nil)
    var far = FoundPlace()
    far.complete(with: [mention(.venue, at: 2..<4), mention(.address, at: 40..<43)])
    #expect(far.address == nil)
    var alone = FoundPlace()
    alone.complete(with: [mention(.address, at: 40..<43)])
    #expect(alone.address != nil)
  }
}
