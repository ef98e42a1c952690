import Testing

@testable import EventExtraction

@Suite struct FrenchArticleTests {
  @Test(arguments: [
    ("le", "du "), ("Le", "du "), ("la", "de la "), ("l'", "de l’"), ("L’", "de l’"),
    ("les", "des "), ("cette", "de la "), ("ce", "du "), ("cet", "de l’"), ("ces", "des "),
    ("notre", "du "), ("leurs", "des "), ("une", "de "), ("Dole", "de "), ("", "de "),
  ])
  func `de contracts with the article`(determiner: String, expected: String) {
    #expect(FrenchArticle(determiner: determiner).afterOf == expected)
  }
}
