/// Completion for fish.
struct FishCompletion {
  var language: MessageLanguage

  func script() -> String {
    var lines = ["# fish completion for almanach"]
    let none = "-n __fish_use_subcommand"
    for command in Command.allCases {
      lines.append(
        "complete -c almanach -f \(none) -a \(command.rawValue)"
          + " -d \(quoted(command.summary(language)))")
    }
    for command in Command.allCases where !command.takesFiles {
      let offers = command.operandOffers.joined(separator: " ")
      lines.append(
        "complete -c almanach -f \(seen([command]))" + (offers.isEmpty ? "" : " -a '\(offers)'"))
    }
    for option in Option.allCases { lines.append(line(option)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ option: Option) -> String {
    var text = "complete -c almanach"
    if option.commands.count < Command.allCases.count { text += " \(seen(option.commands))" }
    if let letter = option.letter { text += " -s \(letter)" }
    text += " -l \(option.rawValue)"
    if option.takesFile {
      text += " -r -F"
    } else if option.value != nil {
      text += " -x"
      if !option.offers.isEmpty { text += " -a '\(option.offers.joined(separator: " "))'" }
    }
    return text + " -d \(quoted(option.summary(language)))"
  }

  private func seen(_ commands: [Command]) -> String {
    "-n '__fish_seen_subcommand_from \(commands.map(\.rawValue).joined(separator: " "))'"
  }

  /// In fish a backslash escapes within single quotation marks too.
  private func quoted(_ text: String) -> String {
    "'" + text.map { "'\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
  }
}
