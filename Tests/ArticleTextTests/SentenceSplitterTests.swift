import LanguagePacks
import Testing

@testable import ArticleText

@Suite struct SentenceSplitterTests {
  /// Sentences are parted by " ¦ " in the samples, where the splitter must part them.
  @Test(
    arguments: [
      "La salle ouvre. ¦ On entre par la cour.",
      "M. Girod et Mme Paget recevront le Dr Morel. ¦ La séance est publique.",
      "Rendez-vous à 18 h. ¦ Entrée libre.",
      "La date limite est le 20 nov. 2025 à midi. ¦ Après, c'est trop tard.",
      "Le concert du 3 févr. est complet. ¦ Un autre suivra.",
      "« Venez ! » dit-elle. ¦ On y va.",
      "Il a dit : « C'est fini. » ¦ Puis il est parti.",
      "Que faire ? ¦ Attendre… ¦ Et voir.",
      "Le prix est de 13.000 euros. ¦ C'est 2.5 fois plus.",
      "J.-M. Lenoir et A. Petit, av. Foch, tél. 03 84 00 00 00. ¦ Fermé lundi.",
      "Voir le site exemple.org pour le reste. ¦ Merci.",
      "\"Encore une fois !\", autrement dit. ¦ Fin.",
      "Le 12.05.2026 à 20.30 h. ¦ Salle B.",
      "(Entrée par le parc.) ¦ Le bar ouvre à 19 h.",
      "Le musée vivra.Les travaux continuent.",
    ])
  func `French sentences end where a reader ends them`(sample: String) throws {
    try expect(sample, language: "fr")
  }

  @Test(
    arguments: [
      "Doors open at 7 p.m. ¦ The band starts at 8 p.m. Friday.",
      "The band starts at 8pm. ¦ Friday's set is off.",
      "Mr. Hall and Dr. Webb spoke on Nov. 4 at St. Anne Point. ¦ Nobody left.",
      "He came on Aug. 27. ¦ She did not.", "It costs $4.50. ¦ Bring cash.",
      "Is it free? ¦ Yes! ¦ “Come in,” she said. ¦ “Now.”",
    ])
  func `English sentences end where a reader ends them`(sample: String) throws {
    try expect(sample, language: "en")
  }

  @Test func `German ordinals end no sentence`() throws {
    try expect("Das Fest ist am 3. Mai in Bonn. ¦ Am 4. Juli ist Markt.", language: "de")
  }

  @Test func `headings and table rows are one sentence each`() throws {
    let article = try ReadSamples.text("# Fini. Ou presque. Enfin.\n\nLun. 3 | 9 h. Visite | Hall.")
    #expect(article.sentences.count == 2)
  }

  @Test func `a sentence beyond all measure is parted after a comma`() throws {
    let text = String(repeating: "un, deux; trois et quatre ", count: 400)
    let article = try ReadSamples.text(text)
    let sentences = article.sentences
    #expect(sentences.count > 3)
    #expect(sentences.allSatisfy { $0.endToken - $0.firstToken <= 500 })
    #expect(sentences.last?.endToken == Int32(article.tokens.count))
    #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.endToken == $1.firstToken })
    #expect(
      sentences.dropLast().allSatisfy {
        let last = article.tokens[Int($0.endToken) - 1]
        return last.isSign(",") || last.isSign(";")
      })
  }

  private func expect(_ sample: String, language: String) throws {
    var sentences: [String] = []
    for part in sample.split(separator: " ¦ ") {
      let pieces = part.split(separator: ".Les ", maxSplits: 1)
      if pieces.count == 2 {
        sentences += ["\(pieces[0]).", "Les \(pieces[1])"]
      } else {
        sentences.append(String(part))
      }
    }
    let text = sample.split(separator: " ¦ ").joined(separator: " ")
    let article = ArticleReader().article(
      text: Array(text.utf8), name: "sample", language: language)
    #expect(article.sentenceTexts == sentences)
  }
}
