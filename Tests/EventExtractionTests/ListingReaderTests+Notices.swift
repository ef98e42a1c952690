import Testing

@testable import EventExtraction

/// Cards of one event, told in a few short lines.
extension ListingReaderTests {
  private static let whole = fields + [.venue, .town]

  @Test func `cards keep their titles and places apart`() {
    #expect(
      lines(
        """
        What's on

        The Birds of the Fens
        Wednesday 21 January
        7pm - 8.30pm
        Otley Library
        Free entry

        Salt and Light
        Thursday 22 January
        8pm
        Ilkley Playhouse
        £5
        """, Self.whole, "en") == [
          "2026-01-21T19:00/20:30 | The Birds of the Fens | Otley Library | Otley",
          "2026-01-22T20:00 | Salt and Light | Ilkley Playhouse | Ilkley",
        ])
  }

  @Test func `a kind before the title and a length are no title and no hour`() {
    #expect(
      lines(
        """
        Programme

        CONCERT
        Les Merles
        samedi 14 mars
        20 h 30 - Collégiale de Dole

        THÉÂTRE
        La Nuit des rois
        dimanche 15 mars
        1h20
        17 h - Salle Proudhon, Vesoul
        """, Self.fields + [.kind, .town]) == [
          "2026-03-14T20:30 | Les Merles | concert | Dole",
          "2026-03-15T17:00 | Nuit des rois | show | Vesoul",
        ])
  }

  @Test func `the day may stand before the title, the place before the hour`() {
    #expect(
      lines(
        """
        Programme

        samedi 14 mars
        Les oiseaux du fleuve
        durée 1h50
        19 h 30
        Bibliothèque de Dole

        dimanche 15 mars
        Le vent des plaines
        Salle Proudhon, Vesoul
        20 h
        """, Self.whole) == [
          "2026-03-14T19:30 | Les oiseaux du fleuve | Bibliothèque de Dole | Dole",
          "2026-03-15T20:00 | Le vent des plaines | Salle Proudhon | Vesoul",
        ])
  }

  @Test func `several days of a card have one title and hour`() {
    #expect(
      lines(
        """
        Programme

        SAMEDI 14 MARS
        Les oiseaux du fleuve
        19 h - Bibliothèque

        DIMANCHE 15 MARS
        LUNDI 16 MARS
        Le vent des plaines
        20 h - Collégiale
        """, Self.fields + [.venue]) == [
          "2026-03-14T19:00 | Les oiseaux du fleuve | Bibliothèque",
          "2026-03-15T20:00 | Le vent des plaines | Collégiale",
          "2026-03-16T20:00 | Le vent des plaines | Collégiale",
        ])
  }

  @Test func `several hours with titles below one day are no card`() {
    #expect(
      lines(
        """
        Programme

        Samedi 14 mars
        10 h : course des garçons de café
        14 h : tournoi de pétanque
        """, Self.fields) == [
          "2026-03-14T10:00 | Course des garçons de café",
          "2026-03-14T14:00 | Tournoi de pétanque",
        ])
    #expect(
      lines(
        """
        Programme

        Les oiseaux du fleuve
        Rendez-vous à l'an prochain
        Merci à tous
        """, Self.fields) == [])
  }

  @Test func `days a day apart are of one year, however near the day of writing`() {
    #expect(
      lines(
        """
        Concert
        19 July, 7pm
        Town Hall

        Dance
        20 July, 8pm
        Church
        """, Self.fields, on: "2026-01-10", "en") == [
          "2026-07-19T19:00 | Concert", "2026-07-20T20:00 | Dance",
        ])
  }

  @Test func `a title between day and hour takes both, and a month over its number is a day`() {
    #expect(
      lines(
        """
        24
        JAN.
        Soirée jeux
        19 h - Bibliothèque

        31
        JAN.
        Café-philo
        18 h 30 - Brasserie
        """, Self.fields + [.venue], on: "2026-01-10") == [
          "2026-01-24T19:00 | Soirée jeux | Bibliothèque",
          "2026-01-31T18:30 | Café-philo | Brasserie",
        ])
  }

  @Test func `the label of day and hour stands over both`() {
    #expect(
      lines(
        """
        Atelier d'écriture
        Date et heure
        14 mars
        15 h
        Lieu
        Médiathèque
        """, Self.fields + [.venue], on: "2026-01-10")
        == ["2026-03-14T15:00 | Atelier d'écriture | Médiathèque"])
  }

  @Test func `a week is the heading of a programme, and the way to a page no day of it`() {
    #expect(
      lines(
        """
        WHAT'S ON
        Week beginning Thursday 15 January 2026

        THURSDAY
        Film society, Assembly Rooms, 7.30pm.
        """, Self.fields, "en") == ["2026-01-15T19:30 | Film society"])
    #expect(
      lines(
        """
        Home > What's on > Saturday 24 January
        Open day
        Saturday 31 January, 10am
        Museum
        """, Self.fields, on: "2026-01-10", "en") == ["2026-01-31T10:00 | Open day"])
  }

  @Test func `the day that an entry moved to is no entry of its own`() {
    #expect(
      lines(
        """
        14 mars : loto du foot. Reporté au 21 mars.
        15 mars : concert de la chorale.
        """, Self.fields + [.status, .before], on: "2026-01-10") == [
          "2026-03-21 | Loto du foot | rescheduled | was 2026-03-14",
          "2026-03-15 | Concert de la chorale | confirmed | was -",
        ])
  }
}
