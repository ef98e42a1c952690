import Testing

@testable import EventExtraction

@Suite struct FrenchArticleTests {
  @Test(arguments: [
    ("le", "du "), ("Le", "du "), ("la", "de la "), ("l'", "de l’"), ("L’", "de l’"),
    ("les", "des "), ("cette", "de la "), ("ce", "du "), ("cet", "de l’"), ("ces", "des "),
    ("leurs", "des "), ("notre", "de "), ("une", "de "), ("Dole", "de "), ("", "de "),
  ])
  func `de contracts with the article`(determiner: String, expected: String) {
    #expect(FrenchArticle(determiner: determiner).afterOf(before: "budget") == expected)
  }

  @Test func `de is short before a vowel only where no article stands between`() {
    #expect(FrenchArticle(determiner: "leur").afterOf(before: "assemblée") == "d’")
    #expect(FrenchArticle(determiner: "Élise").afterOf(before: "Élise Roux") == "d’")
    #expect(FrenchArticle(determiner: "la").afterOf(before: "assemblée") == "de la ")
  }
}
