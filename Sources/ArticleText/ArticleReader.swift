public import LanguagePacks

/// Reads the bytes of an input into articles: one of a page or mail, several of a feed.
///
/// Decoding, format, blocks, roles, language, tokens and sentences in that order; nothing in the
/// way throws on odd text, only on input that cannot be read at all.
public struct ArticleReader: Sendable {
  public var packs: [LanguagePack]
  /// Overrules what suffix and content say.
  public var format: InputFormat?
  /// Languages the caller expects, best first; empty to tell from the text.
  public var languages: [String] = []
  /// Where the input came from, for texts that do not say so.
  public var url: String?

  public init(packs: [LanguagePack] = LanguagePack.builtIn) { self.packs = packs }

  /// The articles in the bytes; `name` is the path or another name shown to people.
  public func read(_ bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    if bytes.isEmpty { throw ReadError(.empty) }
    return [article(text: bytes, name: name)]
  }

  /// An article from text that is already decoded, such as a field of a JSON line.
  public func article(
    text: [UInt8], name: String, language: String? = nil
  ) -> Article {
    var article = Article(name: name, format: .text, text: text)
    article.language = language
    analyze(&article)
    return article
  }

  /// Tokens, meanings and sentences of an article whose blocks and sections stand.
  func analyze(_ article: inout Article) {
    article.tokens = Tokenizer.tokens(of: article.text)
    let pack = packs.first { $0.code == article.language } ?? packs.first
    article.senses = pack?.lexicon.senses(of: article.tokens) ?? []
    article.senseStarts = senseStarts(article.senses, tokenCount: article.tokens.count)
  }

  private func senseStarts(_ senses: [WordSense], tokenCount: Int) -> [Int32] {
    var starts: [Int32] = []
    starts.reserveCapacity(tokenCount + 1)
    var sense = 0
    for token in 0...tokenCount {
      while sense < senses.count, Int(senses[sense].firstToken) < token { sense += 1 }
      starts.append(Int32(sense))
    }
    return starts
  }
}
