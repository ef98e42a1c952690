import Testing

@testable import EventExtraction

/// Days that take turns with paragraphs, titles and states.
extension ListingReaderTests {
  @Test func `the short sentence that opens the paragraph of each day names what is held`() {
    #expect(
      lines(
        """
        Le programme du week-end

        Vendredi 23 janvier

        Parcours semi-urbain. Le quartier a trente-cinq ans et se raconte à pied, de la gare à l'étang. \
        Départ devant la mairie.

        Samedi 24 janvier

        Balade en forêt. Les chênes de la butte ont vu passer bien des rois. On s'y promène avec un garde.
        """, Self.fields) == ["2026-01-23 | Parcours semi-urbain", "2026-01-24 | Balade en forêt"])
  }

  @Test func `a sentence with a verb or a paragraph alone names nothing so`() {
    let told = lines(
      """
      Le programme du week-end

      Vendredi 23 janvier

      Le quartier sera raconté. Il se visite à pied, de la gare à l'étang, avec les anciens du chantier.

      Samedi 24 janvier

      La forêt accueille les curieux. On s'y promène avec un garde qui les connaît.
      """, [.title])
    #expect(!told.contains("Le quartier sera raconté"))
    #expect(!told.contains("La forêt accueille les curieux"))
    let alone = lines(
      """
      Le programme du week-end

      Vendredi 23 janvier

      Dans la ville haute. Les murs se racontent à pied, de la gare à l'étang.
      """, [.title])
    #expect(!alone.contains("Dans la ville haute"))
  }

  @Test func `titles, days and states that take turns keep apart`() {
    #expect(
      lines(
        """
        Les spectacles de mars 2026

        Ariane Morel
        20 mars
        Annulation
        André Roy
        21 mars
        Report
        Les Merles
        22 mars
        Annulation
        """, [.when, .before, .title, .status]) == [
          "2026-03-20 | was - | Ariane Morel | cancelled",
          "- | was 2026-03-21 | André Roy | postponed",
          "2026-03-22 | was - | Les Merles | cancelled",
        ])
  }

  @Test func `a state right below a day leaves it the titles under it`() {
    #expect(
      lines(
        """
        Les spectacles de mars 2026

        Vendredi 20 mars
        Annulé
        Ariane Morel

        Samedi 21 mars
        Les Merles
        """, [.when, .title, .status]) == [
          "2026-03-20 | Ariane Morel | cancelled", "2026-03-21 | Les Merles | confirmed",
        ])
  }
}
