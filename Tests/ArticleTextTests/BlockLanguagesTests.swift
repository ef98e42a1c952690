import LanguagePacks
import Testing

@testable import ArticleText

@Suite struct BlockLanguagesTests {
  /// The languages of the sections, each once in a row, "-" where the document has one alone.
  private func languages(_ text: String) throws -> [String] {
    try ReadSamples.text(text).sections.reduce(into: []) { found, section in
      let language = section.language ?? "-"
      if found.last != language { found.append(language) }
    }
  }

  private func language(of words: String, in article: Article) -> String? {
    article.blockTexts.firstIndex { $0.contains(words) }
      .map { article.section(ofBlock: Int32($0)) }?.language
  }

  @Test func `a notice of one sentence in each of three languages has three sections`() throws {
    let article = try ReadSamples.text(
      """
      Bibliothèque communale de Morat

      La bibliothèque sera fermée le lundi 3 août pour l'inventaire annuel.

      Die Bibliothek bleibt am Montag, 3. August, wegen der Inventur geschlossen.

      The library will be closed on Monday 3 August for its yearly stocktaking.
      """)
    #expect(language(of: "sera fermée", in: article) == "fr")
    #expect(language(of: "bleibt am Montag", in: article) == "de")
    #expect(language(of: "will be closed", in: article) == "en")
  }

  @Test func `a translation below a release is in its own language, its title with it`() throws {
    let article = try ReadSamples.text(
      """
      Un festival de cerfs-volants à Berck

      La ville de Berck organise son premier festival de cerfs-volants du soir. Il aura lieu le \
      samedi 20 juin 2026 à 21 h sur la grande plage, et l'entrée sera gratuite.

      A kite festival in Berck

      The town of Berck is holding its first evening kite festival. It will take place on Saturday \
      20 June 2026 at 9 pm on the main beach, and admission will be free.
      """)
    #expect(article.language == "fr")
    #expect(language(of: "Un festival", in: article) == "fr")
    #expect(language(of: "A kite festival", in: article) == "en")
    #expect(language(of: "holding", in: article) == "en")
  }

  @Test func `two languages of a page are told by its text alone`() {
    let article = ReadSamples.html(
      """
      <html lang="en"><body><h1>Public meeting on the locks</h1>
      <p>The staff will present the plans for the locks and answer questions from residents.</p>
      <h2>Réunion publique sur les écluses</h2>
      <p>Le personnel présentera les plans des écluses et répondra aux questions du public.</p>
      </body></html>
      """)
    #expect(language(of: "The staff", in: article) == "en")
    #expect(language(of: "Le personnel", in: article) == "fr")
    #expect(language(of: "Réunion", in: article) == "fr")
  }

  @Test(
    arguments: [
      // A title, songs and what somebody said, all in English.
      """
      The Show Must Go On

      Le chœur d'hommes de Dole donne un concert le samedi 13 juin à 20 h 30 à la collégiale, avec \
      des chansons de toute l'Europe que le public connaît bien.

      « We will be there with all of our friends, and it will be a night to remember. »

      All You Need Is Love
      Let It Be
      The Sound of Silence
      What a Wonderful World

      Les places sont en vente à l'office de tourisme, et le chef en garde pour les enfants.
      """,
      // A name within a sentence.
      """
      Am Samstag spielen The Kites of Winter um 21 Uhr auf der großen Bühne am See.

      Die Band mit dem Namen All of Us and the Sea ist für ihre leisen Lieder bekannt.
      """,
      // A French dish on an English menu.
      """
      The cook will serve lunch in the garden on Sunday and there is no need to book.

      Poulet au vin jaune et aux morilles
      """,
    ])
  func `titles, names and quotations change no language`(text: String) throws {
    #expect(try languages(text) == ["-"])
  }

  @Test func `one sentence left in English does not part a long article`() throws {
    let french = (1...30).map { number in
      """
      Au village numéro \(number), le maire et les habitants ont décidé de garder le four à pain, \
      qui sera rallumé par les anciens pour la fête de la Saint-Jean et pour toutes les noces.
      """
    }
    let quoted = "This is what the visitors from the other side of the lake have to say of it."
    let text = (french[..<15] + [quoted] + french[15...]).joined(separator: "\n\n")
    #expect(try languages(text) == ["-"])
  }

  @Test func `a document is in the language it opens in, unless that is the lesser part by far`()
    throws
  {
    let french = "La piscine sera fermée pendant deux semaines pour les travaux de la toiture."
    let english = "The pool will be closed for two weeks while the roof of it is being repaired."
    #expect(try ReadSamples.text("\(french)\n\n\(english)").language == "fr")
    #expect(try ReadSamples.text("\(english)\n\n\(french)").language == "en")
    let long = [french, english, english, english, english].joined(separator: "\n\n")
    #expect(try ReadSamples.text(long).language == "en")
  }

  @Test func `a date between two languages stays with what is above it`() throws {
    let article = try ReadSamples.text(
      """
      La piscine sera fermée pendant deux semaines pour les travaux de la toiture.

      12.05.2026

      Das Schwimmbad bleibt wegen der Arbeiten am Dach für zwei Wochen geschlossen.
      """)
    #expect(language(of: "12.05.2026", in: article) == "fr")
    #expect(language(of: "Das Schwimmbad", in: article) == "de")
  }

  @Test func `what the caller or the document states of the language holds for all of it`() throws {
    let text = """
      La piscine sera fermée pendant deux semaines pour les travaux de la toiture.

      The pool will be closed for two weeks while the roof is being repaired.
      """
    #expect(try languages(text) == ["fr", "en"])
    let stated = ArticleReader().article(text: Array(text.utf8), name: "x", language: "fr")
    #expect(stated.sections.allSatisfy { $0.language == nil })
    var reader = ArticleReader()
    reader.languages = ["fr", "de"]
    let narrowed = try #require(try reader.read(Array(text.utf8), name: "x").first)
    #expect(narrowed.sections.allSatisfy { $0.language == nil })
  }

  @Test func `each part holds the words of its language at the offsets of the whole`() throws {
    let article = try ReadSamples.text(
      """
      La piscine sera fermée le 3 mai pour les travaux. Elle rouvrira le 4 mai avec la patinoire.

      The pool will be closed on 3 May for repairs. It will open again on 4 May with the rink.
      """)
    let parts = article.languageParts
    #expect(parts.map(\.article.language) == ["fr", "en"])
    for part in parts {
      #expect(part.article.text == article.text)
      #expect(part.article.sentences.count == 2)
      for section in part.sections.indices {
        let whole = article.sections[part.sections[section]]
        #expect(part.article.sections[section].begin == whole.begin)
      }
      for (index, block) in part.article.blocks.enumerated() {
        for token in part.article.tokens[Int(block.firstToken)..<Int(block.endToken)] {
          #expect(token.begin >= block.begin && token.end <= block.end)
        }
        #expect(Int(part.article.section(ofBlock: Int32(index)).firstBlock) <= index)
      }
      for sense in part.article.senses { #expect(Int(sense.endToken) <= part.article.tokens.count) }
    }
    #expect(parts[1].article.sentenceTexts[0].hasPrefix("The pool"))
    #expect(try ReadSamples.text("La piscine sera fermée le 3 mai.").languageParts.isEmpty)
  }
}
