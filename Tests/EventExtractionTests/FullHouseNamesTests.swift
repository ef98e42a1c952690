import Testing

@testable import EventExtraction

@Suite struct FullHouseNamesTests {
  @Test func `the bare noun is the only house that bears it`() {
    let text = """
      Le musée du Verre prépare une exposition. La conférence aura lieu le 24 janvier à 15 h au musée.
      """
    #expect(lines(text, [.venue]) == ["musée du Verre"])
  }

  @Test(arguments: [
    """
    Le musée du Verre et le musée du Jouet préparent une exposition. La conférence aura lieu le 24 \
    janvier à 15 h au musée.
    """,
    "Le théâtre du Lac prépare une exposition. La conférence aura lieu le 24 janvier à 15 h au musée.",
    "La conférence aura lieu le 24 janvier à 15 h au musée. Le musée du Verre ferme ensuite.",
  ])
  func `several of a name, another noun and a later name leave it bare`(text: String) {
    #expect(lines(text, [.venue]).first == "musée")
  }
}
