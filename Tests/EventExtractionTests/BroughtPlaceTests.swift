import Testing

@testable import EventExtraction

@Suite struct BroughtPlaceTests {
  @Test func `a venue to which something is brought is where it takes place`() {
    #expect(
      lines(
        "The Riverside Players bring Alan Moor's Bedroom Comedy to the Corn Exchange on Friday.",
        [.when, .title, .venue], "en")
        == ["2026-01-16 | Alan Moor's Bedroom Comedy | Corn Exchange"])
  }

  @Test func `a way to a venue is no place by itself`() {
    #expect(
      lines("A lecture on the road to the castle is on Friday at 7pm.", [.venue], "en")
        .allSatisfy { $0 != "castle" })
  }

  @Test func `a preposition that ends the paragraph above leads to no venue`() {
    let text = """
         le dimanche après midi. Le loyer (0,62 € le m²) est dû pour le
      Ferme de Chantebise, depuis 1998 (les parents), 2014 (nous). Vente directe le samedi de 9 h à 12 h.
      """
    #expect(lines(text, [.when]) == ["2026-01-17T09:00/12:00 FREQ=WEEKLY;BYDAY=SA"])
  }

  @Test func `what is moved is where it moves to`() {
    #expect(
      lines(
        "The show of lake paintings moves from Abbot Hall to the Heaton Studio on 3 February.",
        [.venue], "en"
      ).last == "Heaton Studio")
    #expect(
      lines("The walk leaves from Abbot Hall at 10am on 3 February.", [.venue], "en").last
        == "Abbot Hall")
  }
}
