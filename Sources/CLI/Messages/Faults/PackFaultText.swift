import LanguagePacks
import TemporalExpressions

extension PackCheck.Fault {
  func text(_ language: MessageLanguage) -> FaultText {
    language == .french ? french : english
  }

  private var french: FaultText {
    switch self {
    case .unreadable(let cause): cause.french
    case .missed(let example, let found):
      .init(
        "« \(example) » : rien n’est lu à l’endroit marqué"
          + (found.isEmpty ? "" : ", mais « \(found.joined(separator: " », « ")) »"),
        "complétez la tournure ou déplacez les accolades")
    case .misread(let example, let expected, let found):
      .init(
        "« \(example) » est lu \(found), et non \(expected)",
        "corrigez la tournure ou la valeur de l’exemple")
    case .falseFind(let example, let found):
      .init(
        "« \(example) » ne devait pas être lu, « \(found) » l’est", "resserrez la tournure")
    case .ambiguousWord(let word, let category, let line):
      .init(
        "« \(word) » a déjà un autre sens dans \(category), ligne \(line)",
        "n’en gardez qu’un")
    }
  }

  private var english: FaultText {
    switch self {
    case .unreadable(let cause): cause.english
    case .missed(let example, let found):
      .init(
        "'\(example)': nothing is read at the marks"
          + (found.isEmpty ? "" : ", but '\(found.joined(separator: "', '"))'"),
        "complete the phrase or move the braces")
    case .misread(let example, let expected, let found):
      .init(
        "'\(example)' is read as \(found), not \(expected)",
        "correct the phrase or the example's value")
    case .falseFind(let example, let found):
      .init("'\(example)' must not be read, but '\(found)' is", "narrow the phrase")
    case .ambiguousWord(let word, let category, let line):
      .init(
        "'\(word)' has another meaning in \(category) already, line \(line)", "keep one of them")
    }
  }
}

extension PackError.Cause {
  var french: FaultText {
    switch self {
    case .missingLanguage:
      .init("la langue manque", "commencez par une ligne « language fr Français »")
    case .unknownSection(let text):
      .init(
        text.isEmpty ? "entrée hors de toute section" : "section inconnue « \(text) »",
        "écrivez au bord « words CATÉGORIE », « phrases SENS » ou « shorthands »")
    case .unknownCategory(let name):
      .init(
        "catégorie inconnue « \(name) »",
        hint(name, WordCategory.allCases.map(\.name), .french))
    case .unknownValue(let name, let expected):
      .init("valeur inconnue « \(name) »", hint(name, expected, .french))
    case .missingColon: .init("deux-points absent", "écrivez « valeur: forme, forme »")
    case .badForm(let form):
      .init("forme illisible « \(form) »", "fermez chaque parenthèse : annul(é|ée)(s)")
    case .emptyForm: .init("forme vide", "ôtez la virgule de trop")
    case .unknownMeaning(let name):
      .init(
        "sens inconnu « \(name) »", hint(name, PhraseMeaning.allCases.map(\.rawValue), .french))
    case .unknownSlot(let name):
      .init(
        "« <\(name)> » n’est pas à prendre ici",
        "vérifiez le nom ; une tournure n’emploie que ce que les couches d’avant construisent")
    case .unknownShorthand(let name):
      .init("abréviation inconnue « \(name) »", "définissez-la plus haut dans « shorthands »")
    case .emptyPhrase(let name):
      .init("« \(name) » peut ne rien lire du tout", "rendez une de ses parties obligatoire")
    case .badExample(let text):
      .init(
        "exemple illisible « \(text) »",
        "sous une tournure, une paire d’accolades : + texte {expression} = valeur")
    }
  }

  var english: FaultText {
    switch self {
    case .missingLanguage:
      .init("the language is missing", "begin with a line 'language en English'")
    case .unknownSection(let text):
      .init(
        text.isEmpty ? "entry outside every section" : "unknown section '\(text)'",
        "write 'words CATEGORY', 'phrases MEANING' or 'shorthands' at the margin")
    case .unknownCategory(let name):
      .init(
        "unknown category '\(name)'", hint(name, WordCategory.allCases.map(\.name), .english))
    case .unknownValue(let name, let expected):
      .init("unknown value '\(name)'", hint(name, expected, .english))
    case .missingColon: .init("no colon", "write 'value: form, form'")
    case .badForm(let form):
      .init("unreadable form '\(form)'", "close every parenthesis: annul(é|ée)(s)")
    case .emptyForm: .init("empty form", "take the comma too many out")
    case .unknownMeaning(let name):
      .init(
        "unknown meaning '\(name)'",
        hint(name, PhraseMeaning.allCases.map(\.rawValue), .english))
    case .unknownSlot(let name):
      .init(
        "'<\(name)>' cannot be used here",
        "check the name; a phrase uses only what earlier layers build")
    case .unknownShorthand(let name):
      .init("unknown shorthand '\(name)'", "define it further up under 'shorthands'")
    case .emptyPhrase(let name):
      .init("'\(name)' could match nothing at all", "make one of its parts required")
    case .badExample(let text):
      .init(
        "unreadable example '\(text)'",
        "under a phrase, one pair of braces: + text {expression} = value")
    }
  }

  /// The nearest known name; without one all of them, where they are few.
  ///
  /// Where any number will do, the parser's list says so with one English word.
  private func hint(_ name: String, _ known: [String], _ language: MessageLanguage) -> String {
    if known == ["a number"] {
      return language == .french ? "écrivez un nombre entier" : "write a whole number"
    }
    if let nearest = Spelling.nearest(to: name, among: known) {
      return language == .french
        ? "vouliez-vous dire « \(nearest) » ?" : "did you mean '\(nearest)'?"
    }
    let few = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? "…" : "")
    return language == .french ? "possibles : \(few)" : "possible: \(few)"
  }
}
