/// A French determiner, as far as "de" before it matters.
enum FrenchArticle {
  case masculine, feminine, elided, plural, indefinite, none

  init(determiner: String) {
    switch determiner.lowercased().map({ $0 == "’" ? "'" : String($0) }).joined() {
    case "le", "ce", "son", "leur", "notre", "votre": self = .masculine
    case "la", "cette", "sa": self = .feminine
    case "l'", "cet": self = .elided
    case "les", "ces", "ses", "leurs", "nos", "vos": self = .plural
    case "un", "une": self = .indefinite
    default: self = .none
    }
  }

  /// "de" with the article: "du ", "de la ", "de l'", "des ", "d'un", "de ".
  var afterOf: String {
    switch self {
    case .masculine: "du "
    case .feminine: "de la "
    case .elided: "de l’"
    case .plural: "des "
    case .indefinite, .none: "de "
    }
  }
}
