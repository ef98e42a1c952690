/// Completion for zsh, by its `_arguments`.
struct ZshCompletion {
  var language: MessageLanguage

  func script() -> String {
    let commands = Command.allCases.map { command in
      "    " + CompletionShell.quoted("\(command.rawValue):\(escaped(command.summary(language)))")
    }
    return """
      #compdef almanach
      _almanach() {
        local -a commands
        commands=(
      \(commands.joined(separator: "\n"))
        )
        local command='' word
        for word in ${words[2,CURRENT-1]}; do
          case $word in
            (\(Command.allCases.map(\.rawValue).joined(separator: "|"))) command=$word; break ;;
          esac
        done
        case $command in
          ('')
            if [[ $PREFIX == -* ]]; then
              compadd -- --help --version
            else
              _describe command commands
            fi
            ;;
      \(Command.allCases.map(arguments).joined(separator: "\n"))
        esac
      }
      if [[ $funcstack[1] == _almanach ]]; then
        _almanach "$@"
      else
        compdef _almanach almanach
      fi

      """
  }

  private func arguments(of command: Command) -> String {
    let options = Option.known(to: command).map { "        \(specification($0))" }
    let operands: String
    if command.takesFiles {
      operands = "'*:\(command.operands):_files'"
    } else if command.operandOffers.isEmpty {
      operands = "'*:\(command.operands): '"
    } else {
      operands = "'*:\(command.operands):(\(command.operandOffers.joined(separator: " ")))'"
    }
    return """
          (\(command.rawValue))
            _arguments -s \\
      \(options.joined(separator: " \\\n")) \\
              \(operands)
            ;;
      """
  }

  /// `'(-o --output)'{-o+,--output=}'[where to write]:DIR:_files'`.
  private func specification(_ option: Option) -> String {
    var text = "[\(escaped(option.summary(language)))]"
    if let value = option.value {
      let offers = option.offers.joined(separator: " ")
      let action = option.takesFile ? "_files" : offers.isEmpty ? " " : "(\(offers))"
      text += ":\(escaped(value)):\(action)"
    }
    let long = "--\(option.rawValue)" + (option.value == nil ? "" : "=")
    guard let letter = option.letter else {
      return CompletionShell.quoted("*\(long)\(text)")
    }
    let short = "-\(letter)" + (option.value == nil ? "" : "+")
    return "'*'{\(short),\(long)}" + CompletionShell.quoted(text)
  }

  private func escaped(_ text: String) -> String {
    text.map { "[]:\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
