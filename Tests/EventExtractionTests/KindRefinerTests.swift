import Testing

@testable import EventExtraction

@Suite struct KindRefinerTests {
  @Test func `entries without a kind have that of the heading above them`() {
    #expect(
      lines(
        """
        Concerts du printemps

        - mardi 3 mars 2026 : Les Frères Gasoil
        - mardi 10 mars 2026 : Trio Ardoise
        """, [.title, .kind]) == ["Les Frères Gasoil | concert", "Trio Ardoise | concert"])
  }

  @Test func `an entry's own noun counts more than the heading`() {
    #expect(
      lines(
        """
        Concerts du printemps

        - mardi 3 mars 2026 : Les Frères Gasoil
        - mardi 10 mars 2026 : atelier de chant
        """, [.kind]) == ["concert", "workshop"])
  }
}
