/// A word of grammar that rules ask for by its role: the `small-words` section of a pack.
///
/// Such words stand everywhere, so they are compared by their keys where a rule asks, and not looked
/// up at every token as the words of a category are. A word may have several roles.
public enum SmallWord: Int, Sendable, CaseIterable {
  /// "de", "of".
  case of
  /// With the article in it: "du", "des" as the genitive of German.
  case ofThe
  /// "des" before several.
  case ofMany
  /// The article of several: "les".
  case theMany
  /// "au", which leads to a day or an end.
  case toThe
  case and, or, but
  /// Before a day or an occasion: "à", "at", "on".
  case at
  /// Leads to the weekday of a farewell: "à mardi !".
  case farewell
  /// "pour", "for".
  case `for`
  /// Before who does it: "par", "by".
  case by
  /// Before what makes up or ends something: "closes with a lunch".
  case with
  /// Leads to the day that an event had: "moved from 18th".
  case from
  /// Before the means: "via", "sur", "over".
  case through
  case before, after
  /// The present of "to have", which makes a present of the participle behind it: "has had to".
  case have
  /// A noun for a day that ends the name of a feast: "New Year's Day", "Christmas Eve".
  case feastDay
  /// Heads a list of what has another day or place: "Moved", "DÉPLACÉS".
  case moved
  /// Leads to an event's new day where the verb of moving stands last: "auf Samstag verschoben".
  case movedTo
  /// A verb that is a noun too, and ends a title right before its day: "performances run Monday".
  case bareVerb
  /// Before the day on which a trip ends: "retour", "returning".
  case back
  /// A verb right before the hour at which it ends: "returns about 3.30pm".
  case returns
  /// Opens what takes place on the day named right before it: "until 3 December, when".
  case onWhich
  /// Leads to what others said of it: "as printed", "comme annoncé".
  case `as`
  /// What takes up habits again, or takes them up: "reprise", "restart".
  case resumption
  /// Leads to the day on which a series begins: "début le", "starts on".
  case start
  /// Before the day from which something has gone on: "depuis", "since".
  case since
  /// Before a day told already: "le même lundi".
  case same
  /// Asks in which way something is done: "how to", "comment".
  case how
  /// Leads to what comes next: "puis", "then".
  case then

  /// The name in a pack: the case's own, with hyphens: "of-the".
  public var name: String { PackName.of(self) }

  init?(name: some StringProtocol) {
    guard let word = SmallWord.allCases.first(where: { $0.name == name }) else { return nil }
    self = word
  }
}

/// The small words of one language.
public struct SmallWords: Sendable {
  /// Folded keys by role.
  private var keys: [[UInt64]] = Array(repeating: [], count: SmallWord.allCases.count)

  mutating func add(_ word: String, as role: SmallWord) {
    keys[role.rawValue].append(WordKey(word).folded)
  }

  /// Whether a token has a role.
  public func has(_ token: Token, as role: SmallWord) -> Bool {
    keys[role.rawValue].contains(token.key.folded)
  }
}
