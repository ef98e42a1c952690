/// A shell for which completions can be written.
enum CompletionShell: String, CaseIterable {
  case bash, zsh, fish

  /// The script, made from the tables of commands and options; summaries in the caller's language.
  func script(_ language: MessageLanguage) -> String {
    switch self {
    case .bash: BashCompletion.script()
    case .zsh: ZshCompletion(language: language).script()
    case .fish: FishCompletion(language: language).script()
    }
  }

  /// A word that a shell takes as it stands, whatever is in it.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
