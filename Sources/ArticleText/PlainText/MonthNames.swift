import LanguagePacks

/// Month names and their usual short forms in the languages of our neighbourhood.
///
/// For stamps and the boxes of calendars, which come in the language of a site's system; dates in running text are read
/// with the language's pack.
package enum MonthNames {
  /// 1 to 12; nil for what is no month's name.
  package static func month(_ name: ArraySlice<UInt8>) -> Int? {
    let folded = TextFolding.folded(String(decoding: name, as: UTF8.self))
    return numbers[folded]
  }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, line) in lines.enumerated() {
      for name in line.split(separator: " ") { numbers[TextFolding.folded(name)] = index + 1 }
    }
    return numbers
  }()

  private static let lines = [
    "january januar jänner janvier enero gennaio januari janeiro jan jän janv ene gen",
    "february februar feber février febrero febbraio februari fevereiro feb févr fév fevr",
    "march märz mars marzo maart março mar mär mrz maa mrt",
    "april avril abril aprile apr avr abr",
    "may mai mayo maggio mei maio mag",
    "june juni juin junio giugno junho jun giu",
    "july juli juillet julio luglio julho jul juil lug",
    "august août agosto augustus aug aoû ago",
    "september septembre septiembre settembre setembro sep sept set",
    "october oktober octobre octubre ottobre outubro oct okt ott",
    "november novembre noviembre novembro nov",
    "december dezember décembre diciembre dicembre dezembro dec dez déc dic",
  ]
}
