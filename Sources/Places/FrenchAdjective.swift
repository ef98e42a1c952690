/// Endings of French adjectives that say what a hall is for: "symphonique", "municipale".
enum FrenchAdjective {
  private static let endings: [[UInt8]] = [
    "ique", "iques", "ale", "ales", "al", "aire", "aires", "elle", "elles", "el", "ive", "if",
    "ienne", "ien", "oise", "ois", "aine", "ain",
  ].map { Array($0.utf8) }

  /// Verbs that end alike and may follow the name of a hall.
  private static let verbs: Set<[UInt8]> = Set(
    [
      "explique", "indique", "communique", "applique", "implique", "revendique", "arrive",
      "signale", "appelle", "rappelle", "installe", "révèle", "avale", "pratique", "fabrique",
      "abdique", "duplique", "étale", "prive", "dérive", "active", "quelle", "quel", "quelles",
    ].map { Array($0.utf8) })

  static func hasEnding(_ word: ArraySlice<UInt8>) -> Bool {
    endings.contains { word.count > $0.count && word.suffix($0.count).elementsEqual($0) }
      && !verbs.contains(Array(word))
  }
}
