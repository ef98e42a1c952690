/// The help pages, made from the tables of commands and options.
enum Help {
  static func page(for command: Command?, in language: MessageLanguage) -> String {
    let usage = language == .french ? "Usage :" : "Usage:"
    guard let command else { return overview(usage, language) }
    var text = "\(usage) almanach \(command.rawValue) \(command.operands) [options]\n\n"
    text += command.summary(language).capitalizedFirst + ".\n\n"
    let options = Option.allCases.filter { $0.commands.contains(command) }
    text += "Options\(language == .french ? " " : ""):\n"
    return text + table(options.map { (name(of: $0), $0.summary(language)) })
  }

  private static func overview(_ usage: String, _ language: MessageLanguage) -> String {
    var text =
      "\(usage) almanach \(language == .french ? "COMMANDE" : "COMMAND") [INPUT…] [options]\n\n"
    text +=
      language == .french
      ? "Trouve dans des articles ce qui aura lieu, et en fait un calendrier et un agenda.\n\n"
      : "Finds what will take place in articles, and makes a calendar and an agenda of it.\n\n"
    text += language == .french ? "Commandes :\n" : "Commands:\n"
    text += table(Command.allCases.map { ($0.rawValue, $0.summary(language)) })
    text +=
      language == .french
      ? "\nLes entrées sont des fichiers, des dossiers, ou « - » pour l’entrée standard.\n"
      : "\nInputs are files, folders, or - for standard input.\n"
    return text
      + (language == .french
        ? "« almanach COMMANDE --help » donne les options d’une commande.\n"
        : "'almanach COMMAND --help' lists the options of a command.\n")
  }

  private static func name(of option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    return "\(letter)--\(option.rawValue)\(option.value.map { " \($0)" } ?? "")"
  }

  private static func table(_ rows: [(name: String, summary: String)]) -> String {
    let width = min(34, rows.map(\.name.count).max() ?? 0)
    return rows.map { row in
      let padding = String(repeating: " ", count: max(0, width - row.name.count))
      let gap =
        row.name.count > width ? "\n  " + String(repeating: " ", count: width) : padding
      return "  \(row.name)\(gap)  \(row.summary)\n"
    }.joined()
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
