import Agenda
import ArticleText
import LanguagePacks

/// Everything the program says to people about its run; the words of help stand in the tables.
enum Message {
  case usage(UsageError)
  case file(String, FileError)
  case input(String, ReadError)
  case event(String, line: Int?, EventJSONError)
  case pack(String, PackError)
  case noDocuments(String)
  case foreignFile(String)
  case wrote(String, events: Int)
  case wouldWrite(String, events: Int)
  /// An event of a calendar whose DTSTART cannot be read.
  case undated(String, line: Int, title: String, start: String?, isKept: Bool)
  case seeHelp(Command?)

  /// The text in one language, without the program's name in front.
  func text(_ language: MessageLanguage) -> String {
    switch (self, language) {
    case (.usage(let error), .french): error.french
    case (.usage(let error), .english): error.english
    case (.file(let name, let error), .french):
      "\(name) : \(error.french) ; \(error.mend(language))"
    case (.file(let name, let error), .english):
      "\(name): \(error.english); \(error.mend(language))"
    case (.input(let name, let error), .french):
      "\(name)\(error.line.map { ", ligne \($0)" } ?? "") : \(error.french) ; \(error.mend(language))"
    case (.input(let name, let error), .english):
      "\(name)\(error.line.map { ", line \($0)" } ?? ""): \(error.english); \(error.mend(language))"
    case (.event(let name, let line, let error), .french):
      "\(name)\(line.map { ", ligne \($0)" } ?? "") : \(error.french) ; \(error.mend(language))"
    case (.event(let name, let line, let error), .english):
      "\(name)\(line.map { ", line \($0)" } ?? ""): \(error.english); \(error.mend(language))"
    case (.pack(let name, let error), .french):
      "\(name), ligne \(error.line) : \(error.cause.french.line(language))"
    case (.pack(let name, let error), .english):
      "\(name), line \(error.line): \(error.cause.english.line(language))"
    case (.noDocuments(let name), .french):
      "\(name) : dossier sans document ; nommez les fichiers eux-mêmes pour les lire quel que soit leur nom"
    case (.noDocuments(let name), .english):
      "\(name): folder without documents; name the files themselves to read them whatever their ending"
    case (.foreignFile(let name), .french):
      "\(name) : n’a pas été écrit par Almanach et n’est pas remplacé ; déplacez-le ou changez -o"
    case (.foreignFile(let name), .english):
      "\(name): not written by Almanach, so not replaced; move it or change -o"
    case (.wrote(let name, let count), .french): "\(name) : \(Message.events(count, language))"
    case (.wrote(let name, let count), .english): "\(name): \(Message.events(count, language))"
    case (.wouldWrite(let name, let count), .french):
      "\(name) : serait écrit, \(Message.events(count, language))"
    case (.wouldWrite(let name, let count), .english):
      "\(name): would be written, \(Message.events(count, language))"
    case (.undated(let name, let line, let title, let start, let isKept), .french):
      "\(name), ligne \(line) : l’événement « \(title) » "
        + (start.map { "a un DTSTART illisible (« \($0.prefix(40)) »)" } ?? "est sans DTSTART")
        + (isKept
          ? " ; il est gardé comme X-UNDATED-VEVENT, que les programmes ignorent"
          : " ; il est laissé de côté")
        + " ; écrivez DTSTART:20260714T183000Z ou DTSTART;VALUE=DATE:20260714"
    case (.undated(let name, let line, let title, let start, let isKept), .english):
      "\(name), line \(line): the event '\(title)' "
        + (start.map { "has a DTSTART that cannot be read ('\($0.prefix(40))')" }
          ?? "has no DTSTART")
        + (isKept
          ? "; it is kept as X-UNDATED-VEVENT, which programs pass over" : "; it is left out")
        + "; write DTSTART:20260714T183000Z or DTSTART;VALUE=DATE:20260714"
    case (.seeHelp(let command), .french):
      "Voir « almanach \(command.map { "\($0.rawValue) " } ?? "")--help »."
    case (.seeHelp(let command), .english):
      "See 'almanach \(command.map { "\($0.rawValue) " } ?? "")--help'."
    }
  }

  private static func events(_ count: Int, _ language: MessageLanguage) -> String {
    switch language {
    case .french: "\(count) événement\(count < 2 ? "" : "s")"
    case .english: "\(count) event\(count == 1 ? "" : "s")"
    }
  }
}
