import Agenda
import ArticleText

extension UsageError {
  var french: String {
    switch cause {
    case .noCommand: "quelle commande ? par exemple : almanach agenda articles/"
    case .unknownCommand(let name, let nearest):
      "commande inconnue « \(name) »" + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .unknownOption(let name, let nearest):
      "option inconnue « \(name) »" + (nearest.map { " ; vouliez-vous dire « \($0) » ?" } ?? "")
    case .optionOfOtherCommand(let name, let command):
      "« \(command.rawValue) » n’a pas d’option « \(name) »"
        + " ; elle va avec \(UsageError.commands(knowing: name))"
    case .missingValue(let name):
      "« \(name) » attend une valeur : \(name) \(UsageError.option(name)?.value ?? "")"
    case .needlessValue(let name): "« \(name) » ne prend pas de valeur ; ôtez ce qui suit « = »"
    case .badValue(let option, let value, let expected):
      "« \(option) » ne peut pas valoir « \(value) »"
        + (expected.isEmpty ? "" : " ; possibles : \(expected.joined(separator: ", "))")
    case .badDate(let text): "« \(text) » n’est pas une date ; exemple : 2026-01-15"
    case .unknownPlace(let name, let nearest):
      "lieu inconnu « \(name) »"
        + (nearest.isEmpty
          ? " ; écrivez une commune, une région ou un pays, ou leur code"
          : " ; proches : \(nearest.joined(separator: ", "))")
    case .noInput:
      "aucune entrée ; nommez un fichier, un dossier, ou « - » pour l’entrée standard"
    case .missingOperand(let command): "« \(command.rawValue) » attend \(command.operands)"
    case .tooManyOperands(let text): "argument de trop : « \(text) » ; ôtez-le"
    }
  }

  var english: String {
    switch cause {
    case .noCommand: "which command? for example: almanach agenda articles/"
    case .unknownCommand(let name, let nearest):
      "unknown command '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .unknownOption(let name, let nearest):
      "unknown option '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
    case .optionOfOtherCommand(let name, let command):
      "'\(command.rawValue)' has no option '\(name)'"
        + "; it goes with \(UsageError.commands(knowing: name))"
    case .missingValue(let name):
      "'\(name)' needs a value: \(name) \(UsageError.option(name)?.value ?? "")"
    case .needlessValue(let name): "'\(name)' takes no value; take out what follows '='"
    case .badValue(let option, let value, let expected):
      "'\(option)' cannot be '\(value)'"
        + (expected.isEmpty ? "" : "; possible: \(expected.joined(separator: ", "))")
    case .badDate(let text): "'\(text)' is no date; for example: 2026-01-15"
    case .unknownPlace(let name, let nearest):
      "unknown place '\(name)'"
        + (nearest.isEmpty
          ? "; write a town, a region or a country, or its code"
          : "; near to it: \(nearest.joined(separator: ", "))")
    case .noInput: "no input; name a file, a folder, or - for standard input"
    case .missingOperand(let command): "'\(command.rawValue)' needs \(command.operands)"
    case .tooManyOperands(let text): "argument too many: '\(text)'; take it out"
    }
  }

  /// The option that a spelling such as `-c` or `--home` stands for.
  private static func option(_ spelling: String) -> Option? {
    Option.allCases.first { $0.spellings.contains(spelling) }
  }

  private static func commands(knowing spelling: String) -> String {
    (option(spelling)?.commands ?? []).map(\.rawValue).joined(separator: ", ")
  }
}

extension FileError {
  var french: String {
    switch cause {
    case .notFound: "introuvable"
    case .notPermitted: "accès refusé"
    case .isDirectory: "est un dossier"
    case .notADirectory: "n’est pas un dossier"
    case .noSpace: "plus de place sur le disque"
    case .other(let code): "erreur \(code) du système"
    }
  }

  var english: String {
    switch cause {
    case .notFound: "not found"
    case .notPermitted: "permission denied"
    case .isDirectory: "is a folder"
    case .notADirectory: "is not a folder"
    case .noSpace: "no space left"
    case .other(let code): "system error \(code)"
    }
  }
}

extension ReadError {
  var french: String {
    switch cause {
    case .empty: "vide"
    case .binary(let kind):
      "n’est pas du texte" + (kind.map { " (\($0))" } ?? "")
    case .unknownCharset(let name): "jeu de caractères inconnu « \(name) »"
    case .invalidJSON(let offset): "JSON invalide à l’octet \(offset)"
    case .tooDeep(let limit): "plus de \(limit) niveaux d’imbrication"
    }
  }

  var english: String {
    switch cause {
    case .empty: "empty"
    case .binary(let kind):
      "is not text" + (kind.map { " (\($0))" } ?? "")
    case .unknownCharset(let name): "unknown character set '\(name)'"
    case .invalidJSON(let offset): "invalid JSON at byte \(offset)"
    case .tooDeep(let limit): "nested more than \(limit) levels deep"
    }
  }
}

extension EventJSONError {
  var french: String {
    switch cause {
    case .notAnObject: "pas un objet JSON"
    case .otherSchema(let name): "schéma inconnu « \(name ?? "") »"
    case .badMember(let name): "valeur impossible pour « \(name) »"
    }
  }

  var english: String {
    switch cause {
    case .notAnObject: "no JSON object"
    case .otherSchema(let name): "unknown schema '\(name ?? "")'"
    case .badMember(let name): "impossible value of '\(name)'"
    }
  }
}
