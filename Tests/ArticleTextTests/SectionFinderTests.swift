import Testing

@testable import ArticleText

@Suite struct SectionFinderTests {
  private static let body = """
    Le foyer rural a présenté vendredi sa nouvelle saison, riche de douze spectacles et de trois \
    stages ouverts à tous les habitants du canton.

    La première soirée aura lieu le samedi 10 octobre à 20 h 30, dans la salle du moulin, avec une \
    troupe venue du département voisin.
    """

  private func page(_ foot: String) throws -> Article {
    try ReadSamples.text("Le foyer rural lance sa saison\n\n\(SectionFinderTests.body)\n\n\(foot)")
  }

  @Test func `headline and body are told apart`() throws {
    let article = try page("Les places se réservent à la mairie, tous les matins de la semaine.")
    #expect(article.title == "Le foyer rural lance sa saison")
    #expect(article.sections.map(\.role) == [.headline, .body])
  }

  @Test(
    arguments: [
      "À LIRE ÉGALEMENT", "Sur le même sujet", "Dans la même rubrique :", "Articles récents",
      "LIRE AUSSI", "Vous aimerez aussi", "Nos dernières actualités",
    ])
  func `each story under a heading of links is a teaser of its own`(heading: String) throws {
    let article = try page(
      """
      \(heading)

      Un verger collectif à la sortie du bourg
      Les plantations commenceront le samedi 21 novembre, à 9 h, derrière le stade.

      La piscine ferme pour vidange
      Elle rouvrira le lundi 2 novembre aux heures habituelles.
      """)
    let teasers = article.sectionTexts(.teaser)
    #expect(teasers.count == 2)
    #expect(teasers.first?.hasPrefix("Un verger collectif") == true)
    #expect(article.role(of: heading) == .boilerplate)
    #expect(article.role(of: "samedi 10 octobre") == .body)
  }

  @Test func `stories below the comments are teasers though only a topic heads them`() throws {
    let article = try page(
      """
      Soyez le premier à commenter...

      Laisser un commentaire

      Culture

      Le cinéma rouvre avec un nouvel écran et des fauteuils neufs

      Fermé depuis le printemps, le cinéma du centre accueille de nouveau le public à partir du \
      14 octobre, avec trois séances par jour et un ciné-club le jeudi.

      Une fresque sur le mur de l'école

      Les élèves ont peint pendant deux semaines avec un artiste de la région, et la fresque sera \
      dévoilée le 3 novembre en présence des parents.
      """)
    #expect(article.sectionTexts(.teaser).count == 2)
    #expect(article.role(of: "Culture") == .boilerplate)
    #expect(article.role(of: "Laisser un commentaire") == .boilerplate)
  }

  @Test func `comments are no part of the article`() throws {
    let article = try page("2 commentaires\n\nJean, le 3 octobre à 9:12\n\nBravo à tous !")
    #expect(article.role(of: "Bravo") == .boilerplate)
  }

  @Test func `weather in the margin is a widget, also line by line`() throws {
    let article = try page(
      "11.2\nciel voilé\nle 03/10 à 14h00\nVent\n2.1 m/s\nHumidité\n71 %\n\nMétéo Poligny\nsam. 3 oct.  12 °C"
    )
    #expect(article.role(of: "le 03/10") == .widget)
    #expect(article.role(of: "71 %") == .widget)
    #expect(article.role(of: "12 °C") == .widget)
  }

  @Test func `a temperature in the prose is no widget`() throws {
    let article = try page("Il fera 25 °C samedi sous le chapiteau, chauffé pour la circonstance.")
    #expect(article.role(of: "Il fera") == .body)
  }

  @Test func `a link in the midst of the article does not end it`() throws {
    let article = try ReadSamples.text(
      """
      Le foyer rural lance sa saison

      \(SectionFinderTests.body)

      Lire aussi : Le moulin retrouve sa roue

      \(SectionFinderTests.body)

      \(SectionFinderTests.body)
      """)
    #expect(article.sectionTexts(.teaser) == ["Lire aussi : Le moulin retrouve sa roue"])
    #expect(article.sections.last?.role == .body)
  }

  @Test func `the agenda above a page of stories is no more the page's own than they are`() throws {
    let stories = """
      Un banc pour la place
      Les voisins l'ont construit eux-mêmes et le montreront samedi 4 juillet à midi.
      Publié le 28 juin

      Le four à pain est réparé
      Première cuisson le dimanche 12 juillet, apportez votre pâte et vos idées.
      Publié le 25 juin

      Les poules cherchent un abri
      Le poulailler partagé a besoin de bras et de planches avant l'automne.
      Publié le 20 juin
      """
    let dated = try ReadSamples.text("À venir\nvendredi 3\nCercle de lecture\n\n\(stories)")
    #expect(dated.sectionTexts(.teaser).contains { $0.contains("Cercle de lecture") })
    let plain = try ReadSamples.text("Les nouvelles du quartier\n\n\(stories)")
    #expect(!plain.sectionTexts(.teaser).contains { $0.contains("Les nouvelles") })
  }

  @Test func `a page of stories with a stamp each is all teasers`() throws {
    let article = try ReadSamples.text(
      """
      Les nouvelles du quartier

      Un banc pour la place
      Les voisins l'ont construit eux-mêmes et le montreront samedi 4 juillet à midi.
      Publié le 28 juin

      Le four à pain est réparé
      Première cuisson le dimanche 12 juillet, apportez votre pâte et vos idées.
      Publié le 25 juin

      Les poules cherchent un abri
      Le poulailler partagé a besoin de bras et de planches avant l'automne.
      Publié le 20 juin
      """)
    let teasers = article.sectionTexts(.teaser)
    #expect(teasers.count == 3)
    #expect(teasers.allSatisfy { $0.contains("Publié le") })
    #expect(article.stamps.allSatisfy { $0.section != nil })
  }

  @Test func `a programme of the page's own is a listing, not teasers`() throws {
    let article = try ReadSamples.text(
      """
      Le programme de mai

      Samedi 2 mai 20:30
      La Belle Équipe (chanson)

      Dimanche 3 mai 15:00
      Les Marionnettes du Doubs

      Vendredi 8 mai 21:00
      Trio Ardent (jazz)
      """)
    #expect(article.sectionTexts(.teaser).isEmpty)
    #expect(article.role(of: "Marionnettes") == .listing)
  }

  @Test(
    arguments: [
      "Photo : la fanfare sur la place, le 8 mai. DR", "© Foyer rural",
      "[Légende : le moulin en 1910]", "Photo archives Le Courrier",
    ])
  func `captions and credits are captions`(caption: String) throws {
    #expect(try page(caption).role(of: caption) == .caption)
  }

  @Test(
    arguments: [
      "Partager | Imprimer", "© 2019–2026 Foyer rural", "Tous droits réservés",
      "Ce site utilise des cookies pour mesurer son audience.", "Inscrivez-vous à la newsletter",
    ])
  func `furniture is boilerplate`(line: String) throws {
    #expect(try page(line).role(of: line) == .boilerplate)
  }

  @Test func `menus above the headline are boilerplate`() throws {
    let article = try ReadSamples.text(
      """
      Menu
        * Accueil
        * Agenda du week-end
        * Sport
        * Culture
        * Annonces

      Le foyer rural lance sa saison

      \(SectionFinderTests.body)
      """)
    #expect(article.title == "Le foyer rural lance sa saison")
    #expect(article.role(of: "Agenda du week-end") == .boilerplate)
  }

  @Test func `sections cover all blocks once`() throws {
    let article = try page(
      "Lire aussi\n\nUn titre de plus pour voir\nEt son chapeau, bien entendu.")
    #expect(article.sections.first?.firstBlock == 0)
    for (section, next) in zip(article.sections, article.sections.dropFirst()) {
      #expect(section.endBlock == next.firstBlock)
    }
    #expect(Int(article.sections.last?.endBlock ?? 0) == article.blocks.count)
  }

  @Test func `subheads of bare text are headings, lines of prose are none`() throws {
    let article = try page("Trois stages pour débuter\n\n\(SectionFinderTests.body)")
    let kind = { (text: String) in
      article.blockTexts.firstIndex { $0.hasPrefix(text) }.map { article.blocks[$0].kind }
    }
    #expect(kind("Trois stages") == .heading)
    #expect(kind("Le foyer rural a présenté") == .paragraph)
  }
}
