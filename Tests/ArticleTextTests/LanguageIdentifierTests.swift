import LanguagePacks
import Testing

@testable import ArticleText

@Suite struct LanguageIdentifierTests {
  private func language(of text: String) -> String? {
    LanguageIdentifier.shared.finding(of: Tokenizer.tokens(of: text)).language
  }

  @Test(
    arguments: [
      ("fr", "Le marché de Noël ouvre samedi sur la place du village."),
      ("fr", "Concert gratuit ce soir à la salle des fêtes, entrée libre."),
      ("fr", "CONCERT DE PRINTEMPS A L'EGLISE, ENTREE GRATUITE POUR TOUS"),
      ("en", "The town council will meet on Tuesday to discuss the budget."),
      ("en", "Join us for an open day at the museum this weekend."),
      ("de", "Am Samstag findet auf dem Marktplatz ein großes Fest statt."),
      ("de", "Die Ausstellung ist bis zum Ende des Monats zu sehen."),
      ("es", "El concierto será el sábado por la noche en la plaza mayor."),
      ("it", "La mostra è aperta tutti i giorni dalle nove alle diciotto."),
      ("nl", "Het museum is op zaterdag en zondag open voor alle bezoekers."),
      ("fr", "Trois chercheurs primés lors d'une cérémonie tenue hier à Dijon."),
      ("en", "Doors open at seven, show starts half past eight, tickets £12."),
      ("de", "Niemand weiß, warum Bewohner jeden Morgen ihren eigenen Bus fahren."),
      ("it", "Tre ricercatori premiati durante una cerimonia tenuta ieri a Torino."),
      ("es", "Tres investigadores reciben premios en una ceremonia celebrada ayer en Sevilla."),
      ("nl", "Drie onderzoekers krijgen prijzen tijdens een feest gisteren in Gent."),
      ("pt", "A câmara anuncia o fecho da ponte durante duas semanas de obras."),
    ])
  func `ten words are enough`(language: String, text: String) {
    #expect(
      LanguageIdentifier.shared.finding(of: Tokenizer.tokens(of: text)).language == language)
  }

  @Test(arguments: ["", "1234 5678", "Xyzzy plugh"])
  func `too little to tell gives none`(text: String) {
    #expect(self.language(of: text) == nil)
  }

  @Test func `the caller's languages narrow the choice`() throws {
    var reader = ArticleReader()
    reader.languages = ["fr", "en"]
    let article = try #require(
      try reader.read(Array("Die Ausstellung ist bis Ende Mai zu sehen.".utf8), name: "x").first)
    #expect(article.language == "fr")
  }
}
