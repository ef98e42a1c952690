import ICalendar

/// A fault in words: what is wrong, and how it is mended.
struct FaultText: Equatable {
  var why: String
  var mend: String

  init(_ why: String, _ mend: String) {
    self.why = why
    self.mend = mend
  }

  /// Both on one line.
  func line(_ language: MessageLanguage) -> String {
    language == .french ? "\(why) ; \(mend)" : "\(why); \(mend)"
  }
}

extension String {
  /// On one line and without control characters, so that a spoilt file cannot steer the terminal.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control ? " " : scalar
        }))
  }
}

extension CalendarProblem {
  func text(_ language: MessageLanguage) -> FaultText {
    language == .french ? fault.french : fault.english
  }
}

extension CalendarProblem.Severity {
  /// The word for programs, the same in every language.
  var code: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "info"
    }
  }

  func word(_ language: MessageLanguage) -> String {
    switch (self, language) {
    case (.error, .french): "erreur"
    case (.warning, .french): "attention"
    case (.info, .french): "conseil"
    case (_, .english): code
    }
  }
}
