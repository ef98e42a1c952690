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

  @Test func `a bare noun told of two towns says which, a fuller title need not`() {
    #expect(
      lines(
        "Un loto aura lieu le 17 janvier 2026 à Dole. Un loto aura lieu le 18 janvier 2026 au Havre.",
        [.title]) == ["Loto à Dole", "Loto au Havre"])
    #expect(
      lines(
        """
        Un loto géant aura lieu le 17 janvier 2026 à Dole. Un loto géant aura lieu le 18 janvier 2026 à \
        Vesoul.
        """, [.title]) == ["Loto géant", "Loto géant"])
    #expect(
      lines(
        "Un loto aura lieu le 17 janvier 2026 à Dole. Un bal aura lieu le 18 janvier 2026 à Vesoul.",
        [.title]) == ["Loto", "Bal"])
  }
}
