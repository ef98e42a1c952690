import Testing

@testable import EventExtraction

@Suite struct VenueHeadingsTests {
  @Test func `a venue over a run of lines is theirs`() {
    let found = lines(
      """
      Vacances dans les musées

      Musée Courbet, Ornans
      Mardi 20 janvier, 10h30 : visite en famille
      Jeudi 22 janvier, 14h30 : atelier cerf-volant

      Théâtre Ledoux, Besançon
      Mercredi 21 janvier, 15h : atelier dentelle
      """, [.when, .venue])
    #expect(
      found == [
        "2026-01-20T10:30 | Musée Courbet", "2026-01-22T14:30 | Musée Courbet",
        "2026-01-21T15:00 | Théâtre Ledoux",
      ])
  }

  @Test func `a venue below a date is that entry's alone`() {
    let found = lines(
      """
      Sorties du mois

      Dimanche 18 janvier, 14h30 : thé dansant
      Théâtre Ledoux, Besançon

      Vendredi 23 janvier, 20h : soirée jeux
      """, [.when, .venue])
    withKnownIssue("the only venue of a text is taken for that of all its events") {
      #expect(found == ["2026-01-18T14:30 | Théâtre Ledoux", "2026-01-23T20:00 | -"])
    }
  }
}
