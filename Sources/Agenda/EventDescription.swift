import CivilTime
import EventExtraction

/// The plain text that stands under an event in a calendar program.
struct EventDescription {
  var wording: AgendaWording

  /// The sentence quoted, what is not settled, and where it was read, with the link: some programs
  /// drop the URL property.
  func text(of event: Event, _ span: CalendarSpan) -> String {
    var paragraphs: [String] = []
    if let sentence = event.sentence ?? event.when?.text {
      let line = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !line.isEmpty { paragraphs.append(wording.quoted(line)) }
    }
    let notes = notes(of: event, span)
    if !notes.isEmpty { paragraphs.append(notes.joined(separator: "\n")) }
    let source = source(of: event)
    if !source.isEmpty { paragraphs.append(source.joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n")
  }

  private func notes(of event: Event, _ span: CalendarSpan) -> [String] {
    var notes: [String] = []
    if event.status == .postponed {
      notes.append(wording.postponed(to: event.start))
    } else if let previous = event.previousStart, previous != event.start {
      notes.append(wording.sentence(wording.initially(previous)))
    }
    if let clock = span.openingClock { notes.append(wording.from(clock)) }
    if span.isApproximate, let start = event.start {
      notes.append(wording.sentence(wording.span(start)))
    } else if span.isHourUnknown, event.status != .postponed {
      notes.append(wording.hourUnknown)
    }
    if let price = event.price { notes.append("\(wording.priceLabel) \(price)") }
    if let organizer = event.organizer { notes.append("\(wording.organizerLabel) \(organizer)") }
    return notes
  }

  private func source(of event: Event) -> [String] {
    var lines: [String] = []
    let file = event.source.name.split(separator: "/").last.map(String.init)
    let title = event.source.title ?? file ?? ""
    if !title.isEmpty {
      let day = event.source.published.flatMap { CivilPoint($0) }.map { wording.date($0.day) }
      let text = [title, day].compactMap(\.self).joined(separator: ", ")
      lines.append("\(wording.sourceLabel) \(text)")
    }
    if let url = event.url { lines.append(url) }
    if let url = event.source.url, url != event.url { lines.append(url) }
    return lines
  }
}
