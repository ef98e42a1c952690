/// Completion for bash 3.2 and later.
enum BashCompletion {
  static func script() -> String {
    """
    # bash completion for almanach
    _almanach() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      local command='' words='' files='' index
      if [[ $current == '=' ]]; then
        current=''
      elif [[ $previous == '=' && $COMP_CWORD -gt 1 ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        case ${COMP_WORDS[index]} in
          \(Command.allCases.map(\.rawValue).joined(separator: "|")))
            command=${COMP_WORDS[index]}
            break
            ;;
        esac
      done
      case $previous in
    \(values())
      esac
      if [[ -z $words$files ]]; then
        case $command in
    \(commands())
        esac
        [[ $current == -* ]] && files=''
      fi
      COMPREPLY=()
      if [[ -n $words ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      fi
      if [[ -n $files ]]; then
        local IFS=$'\\n'
        COMPREPLY+=($(compgen -f -- "$current"))
        type compopt >/dev/null 2>&1 && compopt -o filenames
      fi
    }
    complete -F _almanach almanach

    """
  }

  /// What can follow an option that takes a value.
  private static func values() -> String {
    Option.allCases.filter { $0.value != nil }.map { option in
      let action =
        option.takesFile
        ? "files=1" : option.offers.isEmpty ? "return" : "words='\(list(option.offers))'"
      return "    \(option.spellings.joined(separator: "|"))) \(action) ;;"
    }.joined(separator: "\n")
  }

  private static func commands() -> String {
    let first = Command.allCases.map(\.rawValue) + ["--help", "--version"]
    var lines = ["      '') words='\(list(first))' ;;"]
    for command in Command.allCases {
      let options = Option.known(to: command).map { "--\($0.rawValue)" }
      let files = command.takesFiles ? "; files=1" : ""
      lines.append(
        "      \(command.rawValue)) words='\(list(command.operandOffers + options))'\(files) ;;")
    }
    return lines.joined(separator: "\n")
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: " ") }
}
