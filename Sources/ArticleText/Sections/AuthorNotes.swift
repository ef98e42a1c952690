import LanguagePacks

/// Finds notes on the author at an article's end that nothing announces: a paragraph that opens with
/// the name that stands in the byline, and a heading of nothing but that name.
struct AuthorNotes {
  private let source: SectionSource

  /// Words of a note.
  private static let longest = 70
  /// A name has two words or more, and of longer ones these are enough.
  private static let nameWords = 2
  /// Short lines, such as a share line, that may stand behind a note.
  private static let mostAside = 3

  init(_ source: SectionSource) { self.source = source }

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  /// Marks the last lines of the article as far as they are of its author.
  func mark(_ roles: inout [SectionRole?]) {
    let names = names(roles)
    guard !names.isEmpty else { return }
    var asides = 0
    for index in roles.indices.reversed() where roles[index] == nil {
      let feature = features[index]
      if feature.words <= AuthorNotes.longest, let name = opening(index), names.contains(name),
        feature.isProse || feature.words <= 4
      {
        roles[index] = .boilerplate
      } else if feature.isProse || asides == AuthorNotes.mostAside {
        return
      } else {
        asides += 1
      }
    }
  }

  /// The first words of the names in stamps and bylines: pairs of words with capitals.
  private func names(_ roles: [SectionRole?]) -> Set<[UInt64]> {
    var names: Set<[UInt64]> = []
    for index in roles.indices {
      guard roles[index] == .stamp, features[index].bytes <= 240 else { continue }
      let block = article.blocks[index]
      for token in Int(block.firstToken)..<Int(block.endToken) {
        if let name = name(at: token, to: Int(block.endToken)) { names.insert(name) }
      }
    }
    return names
  }

  private func opening(_ index: Int) -> [UInt64]? {
    let block = article.blocks[index]
    return name(at: Int(block.firstToken), to: Int(block.endToken))
  }

  private func name(at token: Int, to end: Int) -> [UInt64]? {
    guard token + AuthorNotes.nameWords <= end else { return nil }
    let words = article.tokens[token..<token + AuthorNotes.nameWords]
    guard
      words.allSatisfy({
        $0.kind == .word && $0.shape.contains(.capitalised) && !$0.shape.contains(.elided)
      })
    else { return nil }
    return words.map(\.key.folded)
  }
}
