import ArticleText
import LanguagePacks
import Testing

@testable import TemporalExpressions

@Suite struct VerbTenseReaderTests {
  @Test(arguments: [
    ("Un homme a été blessé mardi à Dole.", "fr", -1),
    ("La foire ouvrira samedi à Dole.", "fr", 1),
    ("Les élus se sont retrouvés lundi.", "fr", -1),
    ("Ils joueront dimanche.", "fr", 1),
    ("Rendez-vous samedi devant la caméra.", "fr", 0),
    ("The fair opened on Saturday.", "en", -1),
    ("The fair is planned for Saturday.", "en", 1),
    ("The fair will open on Saturday.", "en", 1),
    ("Die Messe wird am Samstag eröffnet.", "de", 1),
    ("Die Messe war am Samstag offen.", "de", -1),
  ])
  func `the verb near a date tells its tense`(text: String, language: String, tense: Int) throws {
    let pack = try #require(LanguagePack.builtIn(language))
    #expect(tenses(text, pack) == [tense])
  }

  @Test func `each date has the verb next to it`() {
    let text = "Le maire a annoncé mardi que la foire ouvrira samedi."
    #expect(tenses(text, .french) == [-1, 1])
  }

  private func tenses(_ text: String, _ pack: LanguagePack) -> [Int] {
    let article = ArticleReader(packs: [pack]).article(
      text: Array(text.utf8), name: "", language: pack.code)
    let reader = VerbTenseReader(article: article, habits: pack.habits)
    return DateFinder(pack: pack).dates(in: article).map { reader.tense(around: $0) }
  }

  @Test func `the present of a host outweighs a past further away`() {
    #expect(
      tenses("Taxpayers First, which formed in August, is hosting a panel on Saturday.", .english)
        .last == 0)
  }
}
