import ArticleText
import LanguagePacks
import TemporalExpressions

/// An event noun that running text has named, with a date or without one.
///
/// "Il sera temps de penser au Gala des saveurs. Il aura lieu le 3 février": what a pronoun means is
/// the event named last, and that need not be one that already has a day.
struct NamedEvent {
  var noun: Range<Int32>
  var kind: EventKind
  var sentence: Range<Int32>
  var block: Int
}

extension ProseReader {
  /// So many tokens further on, a pronoun means something else.
  private static let memory: Int32 = 70

  /// Remembers the event nouns of a sentence for the pronouns after it.
  mutating func remember(_ anchors: [Anchor], sentence: Range<Int32>, block: Int) {
    for anchor in anchors { remember(anchor, sentence: sentence, block: block) }
    for feast in anchorFinder.feasts(in: sentence) {
      remember(feast, sentence: sentence, block: block)
    }
  }

  private mutating func remember(_ anchor: Anchor, sentence: Range<Int32>, block: Int) {
    guard case .noun(let kind) = anchor.kind, names(anchor, in: sentence) else { return }
    named.append(NamedEvent(noun: anchor.tokens, kind: kind, sentence: sentence, block: block))
  }

  /// An article, a possessive or a capital introduces an event; "cet événement" only points to one,
  /// and "une peluche sortie au Japon" is no outing.
  private func names(_ anchor: Anchor, in sentence: Range<Int32>) -> Bool {
    let noun = anchor.tokens.lowerBound
    let begin = max(sentence.lowerBound, noun - 3)
    let determiners = findings.senses(.determiner, in: begin..<max(begin, noun))
    if let last = determiners.last {
      return WordCategory.determiner.values?[Int(last.value)] != "demonstrative"
    }
    return noun == sentence.lowerBound
      || findings.article.tokens[Int(noun)].shape.contains(.capitalised)
  }

  /// The event named last before a token, where it is nearer than the event told of last.
  func namedEvent(before token: Int32, block: Int, after former: EventDraft?) -> NamedEvent? {
    guard
      let latest = named.last(where: { $0.noun.upperBound <= token }),
      token - latest.noun.upperBound <= ProseReader.memory,
      findings.sameSection(latest.block, block), block - latest.block <= 1
    else { return nil }
    guard let former else { return latest }
    let last = max(
      former.anchor.upperBound, former.dates.map { findings.dates[$0].endToken }.max() ?? 0)
    return latest.noun.lowerBound >= last ? latest : nil
  }
}
