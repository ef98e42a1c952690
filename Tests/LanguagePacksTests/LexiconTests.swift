import LanguagePacks
import Testing

@Suite struct LexiconTests {
  private let pack: LanguagePack

  init() throws {
    pack = try LanguagePack(
      parsing: """
        language fr Français
        words month
          3: mars
          5: =mai
        words teaser-heading
          any: lire aussi, lire, à lire, à lire aussi
          weak: actualité(s), actu(s) du jour
        words abbreviation
          title: ^M
        words state-cue
          cancelled: annul(é|ée)(s), =annule
        """)
  }

  private func senses(_ text: String) -> [String] {
    pack.lexicon.senses(of: Tokenizer.tokens(of: text)).map {
      "\($0.firstToken)+\($0.tokenCount) \($0.category.name) \($0.value)"
    }
  }

  @Test func `missing accents and capitals do no harm`() {
    #expect(senses("MARS Mars mârs") == ["0+1 month 3", "1+1 month 3", "2+1 month 3"])
    #expect(senses("annulees") == ["0+1 state-cue 4"])
  }

  @Test func `of one category the longest meaning at a token is kept`() {
    #expect(senses("À lire aussi") == ["0+3 teaser-heading 0", "1+2 teaser-heading 0"])
    #expect(senses("lire") == ["0+1 teaser-heading 0"])
  }

  @Test func `a word that opens longer entries means nothing alone`() {
    #expect(senses("à midi") == [])
    #expect(senses("actu du soir") == [])
    #expect(senses("actus du jour") == ["0+3 teaser-heading 1"])
  }

  @Test func `strict entries ask for their accents unless in capitals`() {
    #expect(senses("mai") == ["0+1 month 5"])
    #expect(senses("maï") == [])
    #expect(senses("MAÏ") == ["0+1 month 5"])
  }

  @Test func `capitalised entries ask for a capital`() {
    #expect(senses("M. m.") == ["0+1 abbreviation 0"])
  }

  @Test func `an entry at the end of the text is whole or not found`() {
    #expect(senses("à") == [])
    #expect(senses("") == [])
  }

  @Test func `an empty lexicon finds nothing`() throws {
    let empty = try LanguagePack(parsing: "language xx Nothing")
    #expect(empty.lexicon.senses(of: Tokenizer.tokens(of: "mars")).isEmpty)
  }
}
