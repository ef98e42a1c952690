/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case export, agenda, extract, explain, check, read, dates, places, lookup
  case checkPack = "check-pack"
  case completion

  /// Those that read documents.
  static let readers: [Command] = [.export, .agenda, .extract, .explain, .read, .dates, .places]

  /// The operands, as the usage line shows them.
  var operands: String {
    switch self {
    case .agenda: "INPUT… [START [END|DELTA]]"
    case .check: "FILE.ics…"
    case .lookup: "NAME…"
    case .checkPack: "FILE…"
    case .completion: "bash|zsh|fish"
    default: "INPUT…"
    }
  }

  /// What it does, for the list of commands.
  func summary(_ language: MessageLanguage) -> String {
    switch (self, language) {
    case (.export, .french): "trouve les événements, écrit les calendriers et agenda.txt"
    case (.export, .english): "finds events, writes calendars and agenda.txt"
    case (.agenda, .french): "affiche l’agenda à venir"
    case (.agenda, .english): "prints the upcoming agenda"
    case (.extract, .french): "affiche les événements : tableau, --json, --ndjson, --csv, --tsv"
    case (.extract, .english): "prints the events: a table, --json, --ndjson, --csv, --tsv"
    case (.explain, .french): "dit de chaque date ce qu’elle est devenue, et pourquoi"
    case (.explain, .english): "says what became of each date, and why"
    case (.check, .french): "dit ce qui ne va pas dans un calendrier, ligne par ligne"
    case (.check, .english): "says what is wrong with a calendar, line by line"
    case (.read, .french): "montre comment un document a été lu"
    case (.read, .english): "shows how a document was read"
    case (.dates, .french): "affiche les expressions de date et leur lecture"
    case (.dates, .english): "prints the date expressions and how each was read"
    case (.places, .french): "affiche les lieux, adresses et salles trouvés"
    case (.places, .english): "prints the places, addresses and venues found"
    case (.lookup, .french): "cherche des noms dans le répertoire des lieux"
    case (.lookup, .english): "looks names up in the gazetteer"
    case (.checkPack, .french): "essaie un paquet de langue : les exemples de chaque tournure"
    case (.checkPack, .english): "tests a language pack: the examples of every phrase"
    case (.completion, .french): "écrit de quoi compléter les commandes dans un shell"
    case (.completion, .english): "writes what completes commands in a shell"
    }
  }
}
