/// A French determiner, as far as "de" before it matters.
enum FrenchArticle {
  case masculine, feminine, elided, plural, indefinite, none

  init(determiner: String) {
    switch determiner.lowercased().map({ $0 == "’" ? "'" : String($0) }).joined() {
    case "le", "ce", "son": self = .masculine
    case "la", "cette", "sa": self = .feminine
    case "l'", "cet": self = .elided
    case "les", "ces", "ses", "leurs", "nos", "vos": self = .plural
    case "un", "une": self = .indefinite
    default: self = .none
    }
  }

  /// "de" with the article: "du ", "de la ", "de l'", "des ", and "d'" before a vowel that has none.
  func afterOf(before words: String) -> String {
    switch self {
    case .masculine: return "du "
    case .feminine: return "de la "
    case .elided: return "de l’"
    case .plural: return "des "
    case .indefinite, .none:
      let letter = words.first?.lowercased() ?? ""
      return FrenchArticle.vowels.contains(letter) ? "d’" : "de "
    }
  }

  private static let vowels: Set<String> = [
    "a", "e", "i", "o", "u", "y", "à", "â", "é", "è", "ê", "ë", "î", "ï", "ô", "œ", "ù", "û",
  ]
}
