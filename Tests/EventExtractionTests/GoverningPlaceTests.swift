import Testing

@testable import EventExtraction

@Suite struct GoverningPlaceTests {
  @Test func `a town that opens a paragraph sets it there`() {
    let text = """
      En bref dans le Jura

      Dole. Le club de bridge organise un tournoi le samedi 24 janvier 2026 à 14h.

      Champagnole. La chorale donnera un concert le dimanche 25 janvier 2026 à 17h.
      """
    #expect(lines(text, [.town]) == ["Dole", "Champagnole"])
  }

  @Test func `a heading that is a venue governs the lines below it and no others`() {
    let text = """
      Vacances dans les musées de Dole

      MUSÉE DU VITRAIL, boulevard Wilson
      Mardi 20 janvier 2026, 10h30 : visite en famille

      HÔTEL DU DOYEN, rue des Arènes
      Mercredi 21 janvier 2026, 15h : atelier dentelle
      """
    #expect(
      lines(text, [.when, .venue, .address]) == [
        "2026-01-20T10:30 | MUSÉE DU VITRAIL | boulevard Wilson",
        "2026-01-21T15:00 | HÔTEL DU DOYEN | rue des Arènes",
      ])
  }

  @Test func `a town inside a sentence sets nothing`() {
    let text = """
      Le maire de Vesoul s'est dit content. La fête aura lieu le 24 janvier à Dole.
      """
    #expect(lines(text, [.town]) == ["Dole"])
  }

  @Test func `a heading that names where its entries are governs them`() {
    let text = """
      Le printemps du musée

      Conférences, au théâtre municipal, entrée libre
      Mardi 20 janvier 2026, 18h : le vitrail
      Mardi 27 janvier 2026, 18h : la dentelle

      Visites
      Mercredi 21 janvier 2026, 15h : les réserves
      """
    #expect(
      lines(text, [.when, .venue]) == [
        "2026-01-20T18:00 | théâtre municipal", "2026-01-27T18:00 | théâtre municipal",
        "2026-01-21T15:00 | -",
      ])
  }

  @Test func `a heading with an hour and a venue governs the lines below it`() {
    let text = """
      L'université populaire de Dole

      CONFÉRENCES (14h30, amphithéâtre Thélème)
      mardi 20 janvier 2026 : Balzac et l'argent
      jeudi 22 janvier 2026 : La Loire sauvage

      SORTIE
      samedi 24 janvier 2026 : Besançon et sa citadelle
      """
    #expect(
      lines(text, [.venue]) == ["amphithéâtre Thélème", "amphithéâtre Thélème", "-"])
  }

  @Test func `opening hours in a heading make no venue of its noun`() {
    let text = """
      Janvier à Dole

      MUSÉE (10h-18h)
      mardi 20 janvier 2026 : Les faïences, conférence de Jeanne Mercier
      """
    #expect(lines(text, [.venue]) == ["-"])
  }

  @Test func `a sentence that is a town sets the scene for what follows in its paragraph`() {
    let text = """
      Vesoul. Concert d'orgue, dimanche 25 janvier à 17 h au temple Saint-Martin. Pontarlier. Loto des \
      pompiers, samedi 24 janvier à 20 h, salle des Remparts.
      """
    #expect(
      Set(lines(text, [.venue, .town]))
        == ["temple Saint-Martin | Vesoul", "salle des Remparts | Pontarlier"])
  }

  @Test func `a sentence that a colon hands on to lines of days tells where they are`() {
    let text = """
      Enquête publique

      La commissaire recevra le public à la maison de quartier Pergaud :

          mardi 20 janvier     9 h - 12 h
          jeudi 22 janvier     14 h - 17 h

      Le dossier se lit au foyer rural Colette et à la salle Rostand.
      """
    #expect(
      lines(text, [.when, .venue]) == [
        "2026-01-20T09:00/12:00 | maison de quartier Pergaud",
        "2026-01-22T14:00/17:00 | maison de quartier Pergaud",
      ])
  }

  @Test func `a house and a colon at the head of an English line hold for its sentences`() {
    let text = """
      What's on this week

      Wentworth Castle: the film society shows its reel on Friday 23 January 2026 at 7pm.
      Quiz supper on Saturday 24 January 2026 at 7pm.
      """
    #expect(lines(text, [.venue], "en") == ["Wentworth Castle", "-"])
  }

  @Test func `a house over a title and its day is not that of the lines before the blank one`() {
    let text = """
      Quatre lieux d'art

      Médiathèque Colette
      Odile Renard, « Vitraux »
      Jusqu'au 22 mars 2026

      Musée du Verre
      Jean Meunier, « Dentelles »
      Jusqu'au 28 mars 2026
      """
    #expect(lines(text, [.venue]) == ["Médiathèque Colette", "Musée du Verre"])
  }
}
