import Agenda
import ArticleText

/// What a person can do about an error, in the words that follow its reason.
///
/// Apart from the reasons, which answers to programs hold alone.
extension FileError {
  func mend(_ language: MessageLanguage) -> String {
    let isFrench = language == .french
    return switch cause {
    case .notFound: isFrench ? "vérifiez le chemin" : "check the path"
    case .notPermitted: isFrench ? "vérifiez les droits" : "check its permissions"
    case .isDirectory: isFrench ? "nommez un fichier" : "name a file"
    case .notADirectory: isFrench ? "prenez un autre chemin" : "take another path"
    case .noSpace: isFrench ? "libérez-en ou écrivez ailleurs" : "free some or write elsewhere"
    case .other: isFrench ? "voyez « errno » dans le manuel du système" : "see 'man errno'"
    }
  }
}

extension ReadError {
  func mend(_ language: MessageLanguage) -> String {
    let isFrench = language == .french
    return switch cause {
    case .empty: isFrench ? "rien à y lire" : "nothing to read in it"
    case .binary(let kind):
      kind == "PDF"
        ? isFrench
          ? "convertissez-le d’abord : pdftotext -layout" : "convert it first: pdftotext -layout"
        : isFrench ? "enregistrez-le d’abord comme texte ou HTML" : "save it as text or HTML first"
    case .unknownCharset: isFrench ? "convertissez-le en UTF-8" : "convert it to UTF-8"
    case .invalidJSON:
      isFrench ? "corrigez-le, ou donnez --input-format" : "correct it, or give --input-format"
    case .tooDeep: isFrench ? "aplanissez-le" : "flatten it"
    }
  }
}

extension EventJSONError {
  func mend(_ language: MessageLanguage) -> String {
    let isFrench = language == .french
    return switch cause {
    case .notAnObject:
      isFrench ? "corrigez la ligne ou ôtez-la" : "correct the line or take it out"
    case .otherSchema: isFrench ? "attendu : \(EventJSON.schema)" : "expected: \(EventJSON.schema)"
    case .badMember(let name):
      isFrench ? "corrigez « \(name) » ou ôtez la ligne" : "correct '\(name)' or take the line out"
    }
  }
}
