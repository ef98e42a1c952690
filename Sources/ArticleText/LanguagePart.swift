import LanguagePacks

/// What of a document is written in one language: an article of those sections alone.
///
/// Its text is that of the whole document, so that offsets hold in both.
public struct LanguagePart: Sendable {
  public var article: Article
  /// For each of its sections the index it has in the whole document.
  public var sections: [Int] = []
}

extension Article {
  /// The document parted by language, its own language first; empty when all is in that one.
  ///
  /// What a document states as data comes with the first part.
  public var languageParts: [LanguagePart] {
    guard sections.contains(where: { $0.language != nil }) else { return [] }
    var languages: [String] = []
    for case let code? in sections.map(\.language) where !languages.contains(code) {
      languages.append(code)
    }
    if let own = languages.firstIndex(where: { $0 == language }) { languages.swapAt(0, own) }
    var parts = languages.map { part(in: $0) }
    for index in parts.indices.dropFirst() {
      parts[index].article.structuredEvents = []
      parts[index].article.calendars = []
    }
    return parts
  }

  private func part(in code: String) -> LanguagePart {
    var part = LanguagePart(article: self)
    part.article.language = code
    part.article.sections = []
    part.article.blocks = []
    part.article.sentences = []
    part.article.tokens = []
    var senses: [WordSense] = []
    for index in sections.indices where sections[index].language == code {
      part.add(index, of: self, &senses)
    }
    part.article.setSenses(senses)
    part.article.stamps = stamps.compactMap { stamp in
      guard let section = stamp.section else { return stamp }
      guard let place = part.sections.firstIndex(of: Int(section)) else { return nil }
      var stamp = stamp
      stamp.section = Int32(place)
      return stamp
    }
    return part
  }
}

extension LanguagePart {
  fileprivate mutating func add(_ index: Int, of whole: Article, _ senses: inout [WordSense]) {
    var section = whole.sections[index]
    let blocks = Int(section.firstBlock)..<Int(section.endBlock)
    section.firstBlock = Int32(article.blocks.count)
    section.endBlock = section.firstBlock + Int32(blocks.count)
    for block in blocks { add(block: whole.blocks[block], of: whole, &senses) }
    article.sections.append(section)
    sections.append(index)
  }

  private mutating func add(block old: Block, of whole: Article, _ senses: inout [WordSense]) {
    let shift = Int32(article.tokens.count) - old.firstToken
    let firstSentence = Int32(article.sentences.count)
    for sentence in whole.sentences[Int(old.firstSentence)..<Int(old.endSentence)] {
      var sentence = sentence
      sentence.firstToken += shift
      sentence.endToken += shift
      sentence.block = Int32(article.blocks.count)
      article.sentences.append(sentence)
    }
    for token in Int(old.firstToken)..<Int(old.endToken) {
      article.tokens.append(whole.tokens[token])
      for sense in whole.senses(at: token) where sense.endToken <= old.endToken {
        var sense = sense
        sense.firstToken += shift
        senses.append(sense)
      }
    }
    var block = old
    block.firstToken += shift
    block.endToken += shift
    block.firstSentence = firstSentence
    block.endSentence = Int32(article.sentences.count)
    block.section = Int32(article.sections.count)
    article.blocks.append(block)
  }
}
