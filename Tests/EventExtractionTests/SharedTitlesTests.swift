import Testing

@testable import EventExtraction

@Suite struct SharedTitlesTests {
  @Test func `the plural over several days is one of them on each`() {
    let text = """
      MESSES DOMINICALES

      Samedi 17 janvier 2026, 18 h 30, chapelle du Lac
      Dimanche 18 janvier 2026, 10 h, église du Pré
      """
    #expect(lines(text, [.title]) == ["MESSE DOMINICALE", "MESSE DOMINICALE"])
  }

  @Test func `what is held once, and several a day, keeps its plural`() {
    let once = """
      MESSES DOMINICALES

      Samedi 17 janvier 2026, 18 h 30, chapelle du Lac
      """
    #expect(lines(once, [.title]) == ["MESSES DOMINICALES"])
    let visits = """
      VISITES GUIDÉES

      Samedi 17 janvier 2026, 18 h 30, chapelle du Lac
      Dimanche 18 janvier 2026, 10 h, église du Pré
      """
    #expect(lines(visits, [.title]) == ["VISITES GUIDÉES", "VISITES GUIDÉES"])
  }
}
