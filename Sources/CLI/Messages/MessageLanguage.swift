import Agenda

/// The language in which the program speaks to the person at the terminal.
enum MessageLanguage: String, CaseIterable {
  case french = "fr"
  case english = "en"

  /// From the first of `LC_ALL`, `LC_MESSAGES`, `LC_TIME`, `LANG` that is set; English when none
  /// names French.
  init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LC_TIME", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = locale.lowercased().hasPrefix("fr") ? .french : .english
  }

  var wording: AgendaWording { self == .french ? .french : .english }
}
