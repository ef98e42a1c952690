import LanguagePacks
import Testing

@testable import ArticleText

@Suite struct PlainTextReaderTests {
  @Test func `hard-wrapped lines are one block`() throws {
    let article = try ReadSamples.text(
      """
      La bibliothèque rouvre après six mois de travaux, et toute
      l'équipe invite le quartier à venir voir ce qui a changé dans
      les salles du rez-de-chaussée comme à l'étage des enfants.

      Une visite guidée partira toutes les heures, le samedi 12
      septembre 2026, depuis le hall. On peut venir sans inscription
      et repartir avec un livre.
      """)
    #expect(article.blocks.count == 2)
    #expect(article.blockTexts[1].contains("le samedi 12 septembre 2026, depuis"))
  }

  @Test func `a line that ends in a small word goes on though there was room`() throws {
    let article = try ReadSamples.text(
      """
      La bibliothèque rouvre après six mois de travaux, et toute
      l'équipe invite le quartier à venir voir ce qui a changé dans
      les salles du rez-de-chaussée comme à l'étage des enfants.

      Les ateliers ont lieu le mardi, à la salle du fond, jusqu'au
      13 décembre inclus, pour les petits et pour les grands.
      """)
    #expect(article.blocks.count == 2)
    #expect(article.blockTexts[1].contains("jusqu'au 13 décembre"))
  }

  @Test func `paragraphs on one long line each stay apart`() throws {
    let line = "Le club reprend ses entraînements dans la grande salle du gymnase municipal, "
    let text = (0..<4).map { "\(line)saison \($0), avec les jeunes et les anciens du quartier." }
    let article = try ReadSamples.text(text.joined(separator: "\n"))
    #expect(article.blocks.count == 4)
  }

  @Test func `each line of a programme is a block, in order`() throws {
    let article = try ReadSamples.text(
      """
      Jeudi 5 mars
      15h et 16h30 :Une heure, un tableau
      "Le retable doré"
      Musée Courbet
      Vendredi 6 mars
      18h : visite aux flambeaux
      """)
    #expect(
      article.blockTexts == [
        "Jeudi 5 mars", "15h et 16h30 :Une heure, un tableau", "\"Le retable doré\"",
        "Musée Courbet", "Vendredi 6 mars", "18h : visite aux flambeaux",
      ])
    #expect(article.blocks[0].kind == .heading)
    #expect(article.role(of: "Musée Courbet") == .listing)
  }

  @Test func `a wrapped line inside a listing goes on`() throws {
    let article = try ReadSamples.text(
      """
      On fêtera les dix ans de la maison de quartier tout au long
      de la journée, avec les voisins et les associations du
      faubourg, qui tiendront chacune un stand devant le kiosque.

      10h00 | Place du kiosque | discours du maire et lâcher de
      ballons
      11h30 | Gymnase | démonstration de danse par les élèves de
      l'école de musique
      """)
    #expect(article.blocks.count == 3)
    #expect(article.blocks[1].kind == .tableRow)
    #expect(article.blockTexts[1].hasSuffix("lâcher de ballons"))
    #expect(article.blockTexts[2].hasSuffix("l'école de musique"))
  }

  @Test func `lists keep their depth and lose their bullets`() throws {
    let article = try ReadSamples.text(
      """
      * Ateliers
          - lundi 3 : poterie
          - mardi 4 : vannerie
      * Stages
      • Sorties
      1. Inscription
      2. Paiement
      """)
    #expect(article.blocks.allSatisfy { $0.kind == .listItem })
    #expect(article.blocks.map(\.level) == [0, 1, 1, 0, 0, 0, 0])
    #expect(article.blockTexts[1] == "lundi 3 : poterie")
    #expect(article.blockTexts[4] == "Sorties")
    #expect(article.blockTexts[5] == "Inscription")
  }

  @Test func `a number that starts a line is a bullet only in a row of numbers`() throws {
    let article = try ReadSamples.text("Bilan\n\n12. août fut le mois le plus sec")
    #expect(article.blockTexts[1] == "12. août fut le mois le plus sec")
  }

  @Test func `tabs and bars make table rows`() throws {
    let article = try ReadSamples.text("Date\tHeure\n12/05\t18 h\nLundi | 9 h | Mairie")
    #expect(article.blocks.allSatisfy { $0.kind == .tableRow })
  }

  @Test func `underlines and hash marks make headings of a level`() throws {
    let article = try ReadSamples.text(
      "Grand titre\n=====\n\nSous-titre\n---\n\n### Plus bas\nTexte.")
    #expect(article.blocks.map(\.kind) == [.heading, .heading, .heading, .paragraph])
    #expect(article.blocks.map(\.level) == [1, 2, 3, 0])
  }

  @Test func `blank lines are counted and lines of signs are none`() throws {
    let article = try ReadSamples.text("Un\n\n\nDeux\n________\nTrois")
    #expect(article.blockTexts == ["Un", "Deux", "Trois"])
    #expect(article.blocks.map(\.blankLinesBefore) == [0, 2, 1])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `all line ends are understood`(lineEnd: String) throws {
    let article = try ReadSamples.text("Un\(lineEnd)\(lineEnd)Deux mots\(lineEnd)Trois")
    #expect(article.blockTexts == ["Un", "Deux mots", "Trois"])
  }

  @Test func `blocks hold all tokens but bullets, in order`() throws {
    let article = try ReadSamples.text("Titre\n\n- un mot\n- deux mots, 3 €\n\nFin.")
    for (block, next) in zip(article.blocks, article.blocks.dropFirst()) {
      #expect(block.endToken <= next.firstToken)
      #expect(block.endSentence == next.firstSentence)
    }
    for block in article.blocks {
      #expect(article.tokens[Int(block.firstToken)].begin >= block.begin)
      #expect(article.tokens[Int(block.endToken) - 1].end <= block.end)
    }
  }

  @Test(arguments: [">", "> >\n>\n", "#", "## ##", ">#", "-", "> -\n>", "1.", "|", "\u{2022}"])
  func `lines of signs alone hold nothing and do no harm`(text: String) throws {
    #expect(try ReadSamples.text("Un mot.\n\n\(text)\n").blockTexts.first == "Un mot.")
    #expect(ArticleReader().article(text: Array(text.utf8), name: "signs").tokens.count <= 4)
  }

  @Test func `a row of cells is told from a line with one wide gap`() throws {
    let article = try ReadSamples.text(
      "Lundi   10 h   salle des fêtes\n\nMardi   rien\n\nJeudi | 9 h | gymnase\n\nA|B et C|D")
    #expect(article.blocks.map { $0.kind == .tableRow } == [true, false, true, false])
  }
}
