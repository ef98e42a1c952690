import ArticleText
import CivilTime
import Places
import Testing

@testable import EventExtraction

/// What a line about an event may tell.
enum EventField {
  /// `2026-01-15T13:30/15:00`, `2026-01-15/2026-01-17`, with a recurrence and its exceptions.
  case when
  case title, kind, venue, address, town, region, country, status, scope
  /// Where it stood before, behind "was".
  case before
  case zone, attendance
}

extension Event {
  /// The fields asked for, parted by bars; "-" where nothing is known.
  func line(_ fields: [EventField]) -> String {
    fields.map { text(of: $0) }.joined(separator: " | ")
  }

  private func text(of field: EventField) -> String {
    switch field {
    case .when: whenText
    case .title: title
    case .kind: kind.rawValue
    case .venue: place.venue ?? "-"
    case .address: place.address ?? "-"
    case .town: place.town ?? "-"
    case .region: place.region ?? "-"
    case .country: place.country ?? "-"
    case .status: status.rawValue
    case .scope: scope.rawValue
    case .before: "was " + Event.span(previousStart, previousEnd)
    case .zone: timezone ?? "-"
    case .attendance: attendance?.rawValue ?? "-"
    }
  }

  private var whenText: String {
    var text = Event.span(start, end)
    if let recurrence { text += " \(recurrence)" }
    if !exceptions.isEmpty {
      text += " without " + exceptions.map(\.description).joined(separator: ",")
    }
    return text
  }

  private static func span(_ start: CivilPoint?, _ end: CivilPoint?) -> String {
    guard let end else { return start?.description ?? "-" }
    if let start, start.day == end.day, let clock = end.clock, start.clock != nil {
      return "\(start)/\(clock)"
    }
    return "\(start?.description ?? "-")/\(end)"
  }
}

/// The events of a text, each as one line of the fields asked for, in reading order.
func lines(
  _ text: String, _ fields: [EventField], on reference: String = SampleText.writtenOn,
  _ language: String = "fr", home: String? = nil
) -> [String] {
  lines(SampleText.article(text, language), fields, on: reference, home: home)
}

/// The events of an article that has been read already.
func lines(
  _ article: Article, _ fields: [EventField], on reference: String = SampleText.writtenOn,
  home: String? = nil
) -> [String] {
  Extractor(options: SampleText.options(reference, home: home)).extract(from: article).events
    .map { $0.line(fields) }
}

/// A text that is still read wrongly, with what a reader would say of it.
///
/// Each row is checked as a known issue: once it is read rightly the test fails, and the row moves
/// to the table of its phenomenon.
struct WrongReading: CustomTestStringConvertible, Sendable {
  let text: String
  let expected: [String]
  let reason: Comment
  let language: String

  init(_ text: String, _ expected: [String], _ reason: Comment, _ language: String = "fr") {
    self.text = text
    self.expected = expected
    self.reason = reason
    self.language = language
  }

  var testDescription: String { text }

  func check(_ fields: [EventField]) {
    withKnownIssue(reason) {
      #expect(lines(text, fields, language) == expected)
    }
  }
}
