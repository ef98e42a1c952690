/// An option of the program; its raw value is its long name.
///
/// This table drives the parser, the help and the suggestions for misspelt options: an option that
/// stands here is known everywhere, one that does not is known nowhere.
enum Option: String, CaseIterable {
  // What is read, and with what in mind.
  case inputFormat = "input-format"
  case inputFile = "input-file"
  case files0From = "files0-from"
  case source
  case contextDate = "context-date"
  case lang, home, timezone, pack, now
  // Which events are kept.
  case from, to, days, limit, upcoming, current, past, notStarted = "notstarted", once
  case region, department, town, country, near, status, kind, search
  case minConfidence = "min-confidence"
  case teasers, cancelled, postponed
  // What is written.
  case output, split, approximate
  case defaultDuration = "default-duration"
  case rfc9073
  case dryRun = "dry-run"
  case json, ndjson, csv, tsv, fields, text, stats, locale
  case groupBy = "group-by"
  case parallel, quiet, verbose, help, version

  /// The letter it is also known by.
  var letter: Character? {
    switch self {
    case .inputFile: "i"
    case .contextDate: "c"
    case .limit: "l"
    case .output: "o"
    case .dryRun: "n"
    case .parallel: "j"
    case .quiet: "q"
    case .verbose: "v"
    case .help: "h"
    default: nil
    }
  }

  /// What stands for its value in the help; nil for a switch.
  var value: String? {
    switch self {
    case .inputFormat: "FORMAT"
    case .inputFile, .files0From, .pack: "FILE"
    case .source: "URL"
    case .contextDate, .from, .to: "DATE"
    case .lang, .locale: "fr|en"
    case .home, .region, .department, .town, .country: "PLACE"
    case .near: "PLACE,KM"
    case .timezone: "ZONE"
    case .now: "DATE-TIME"
    case .days, .limit, .parallel, .minConfidence: "N"
    case .status: "STATUS"
    case .kind: "KIND"
    case .search: "WORDS"
    case .teasers: "keep|drop"
    case .cancelled, .postponed: "keep|mark|drop"
    case .output: "DIR|FILE|-"
    case .split: "none|region|month|source|event"
    case .approximate: "drop|span"
    case .defaultDuration: "LENGTH"
    case .fields: "FIELD,…"
    case .groupBy: "date|region|town|status"
    case .upcoming, .current, .past, .notStarted, .once, .json, .ndjson, .csv, .tsv, .text, .stats,
      .rfc9073, .dryRun, .quiet, .verbose, .help, .version:
      nil
    }
  }

  /// The values it takes, where they are few; `value` lists them for people.
  var choices: [String]? {
    switch self {
    case .teasers, .cancelled, .postponed, .locale, .split, .approximate, .groupBy:
      value?.split(separator: "|").map(String.init)
    default: nil
    }
  }

  /// The commands that know it.
  var commands: [Command] {
    switch self {
    case .help, .version, .quiet, .verbose: Command.allCases
    case .inputFile, .files0From: Command.readers + [.check, .checkPack]
    case .inputFormat, .source, .lang, .contextDate, .home, .timezone, .pack, .now:
      Command.readers
    case .from, .to, .days, .limit, .upcoming, .current, .past, .notStarted, .region,
      .department, .town, .country, .near, .status, .kind, .search, .minConfidence, .teasers,
      .cancelled, .postponed:
      [.export, .agenda, .extract]
    case .output, .split, .approximate, .defaultDuration, .rfc9073, .dryRun: [.export]
    case .once: [.agenda]
    case .locale: [.export, .agenda]
    case .groupBy: [.agenda]
    case .csv, .tsv, .fields: [.extract]
    case .text: [.read]
    case .json: [.agenda, .extract, .check, .read, .dates, .places, .lookup]
    case .ndjson: [.agenda, .extract, .explain, .check, .dates, .places, .lookup]
    case .stats: [.explain]
    case .parallel: [.export, .agenda, .extract, .dates, .places]
    }
  }

  /// What it does, in a few words.
  func summary(_ language: MessageLanguage) -> String {
    language == .french ? summaries.0 : summaries.1
  }

  private var summaries: (String, String) {
    switch self {
    case .inputFormat:
      (
        "text, markdown, html, mail, feed, jsonl, events, ics : impose le format",
        "text, markdown, html, mail, feed, jsonl, events, ics: overrules the format"
      )
    case .inputFile:
      ("lit la liste des entrées, une par ligne", "reads the list of inputs, one a line")
    case .files0From: ("la même liste, séparée par NUL", "the same list, separated by NUL")
    case .source: ("d’où vient l’entrée standard", "where standard input came from")
    case .contextDate:
      ("jour d’écriture des documents sans date", "day on which undated documents were written")
    case .lang: ("langues attendues", "languages to expect")
    case .home: ("vers où penchent les noms ambigus", "what ambiguous names lean to")
    case .timezone: ("fuseau quand aucun lieu n’en donne", "zone where no place gives one")
    case .pack:
      (
        "paquet de langue à employer, ou à ajouter", "language pack to use, or to add"
      )
    case .now:
      (
        "l’instant présent, pour des sorties reproductibles",
        "the present moment, for repeatable runs"
      )
    case .from:
      ("ne garde rien de terminé avant ce jour", "keeps nothing that is over before this day")
    case .to:
      ("ne garde rien qui commence après ce jour", "keeps nothing that begins after this day")
    case .days: ("nombre de jours à partir du premier", "number of days from the first one")
    case .limit: ("au plus N événements", "at most N events")
    case .upcoming: ("à venir", "still to come")
    case .current: ("en cours", "going on")
    case .past: ("terminés", "over")
    case .notStarted: ("qui n’ont pas commencé", "that have not begun")
    case .once: ("chaque événement une seule fois", "each event once only")
    case .region: ("région, par nom ou code (répétable)", "region, by name or code (repeatable)")
    case .department: ("département (répétable)", "department (repeatable)")
    case .town: ("commune (répétable)", "town (repeatable)")
    case .country: ("pays (répétable)", "country (repeatable)")
    case .near:
      (
        "à vol d’oiseau : « Besançon,50km » (répétable)",
        "as the crow flies: \"Besançon,50km\" (repeatable)"
      )
    case .status:
      (
        "confirmed, tentative, rescheduled, postponed, cancelled",
        "confirmed, tentative, rescheduled, postponed, cancelled"
      )
    case .kind: ("conference, meeting, concert…", "conference, meeting, concert…")
    case .search: ("mots à trouver", "words to find")
    case .minConfidence: ("confiance minimale, de 0 à 1", "least confidence, from 0 to 1")
    case .teasers:
      ("événements d’autres articles en pied de page", "events of other stories at the page’s foot")
    case .cancelled: ("événements annulés", "cancelled events")
    case .postponed: ("événements reportés", "postponed events")
    case .output: ("où écrire (défaut : output)", "where to write (default: output)")
    case .split: ("un fichier .ics par …", "one .ics file for each …")
    case .approximate: ("mois et saisons dans le .ics", "months and seasons in the .ics")
    case .defaultDuration: ("durée des événements sans fin", "length of events without an end")
    case .rfc9073: ("le lieu aussi en VLOCATION", "the place as a VLOCATION too")
    case .text: ("le texte seul, sans la page autour", "the clean text only")
    case .dryRun: ("dit ce qui serait écrit", "says what would be written")
    case .json: ("un tableau JSON", "a JSON array")
    case .ndjson: ("un objet JSON par ligne", "one JSON object a line")
    case .stats:
      ("combien de fois chaque règle a servi", "how often each rule applied")
    case .csv:
      ("valeurs séparées par des virgules (RFC 4180)", "comma-separated values (RFC 4180)")
    case .tsv: ("valeurs séparées par des tabulations", "tab-separated values")
    case .fields:
      (
        "champs voulus, dans l’ordre : title,start,town",
        "fields wanted, in order: title,start,town"
      )
    case .groupBy: ("ce qui forme les groupes", "what makes the groups")
    case .locale: ("langue de ce qui est écrit", "language of what is written")
    case .parallel: ("nombre de cœurs", "number of cores")
    case .quiet: ("aucun message", "no messages")
    case .verbose:
      (
        "dit tout ce qui est fait ; avec --version, les licences",
        "says all that is done; with --version, the licenses"
      )
    case .help: ("cette aide", "this help")
    case .version: ("la version", "the version")
    }
  }
}
