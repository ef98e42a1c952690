import Agenda
import ArticleText
import CivilTime
import EventExtraction
import JSON

/// What became of an article's dates and drafts, as one JSON object; the fitting of weights reads it.
enum ExplanationJSON {
  static func value(of extraction: Extraction, in article: Article) -> JSONValue {
    .object([
      .init("id", .string(article.name)),
      .init("contextDate", .string(extraction.contextDate.point.description)),
      .init("dates", .array(extraction.traces.map(date))),
      .init("candidates", .array(extraction.candidates.map(candidate))),
    ])
  }

  private static func date(_ trace: DateTrace) -> JSONValue {
    .object([
      .init("text", .string(trace.text)),
      .init("begin", .integer(Int(trace.begin))),
      .init("end", .integer(Int(trace.end))),
      .init("reading", .string(trace.reading)),
      .init("rules", .array(trace.rules.map(JSONValue.string))),
      .init("event", trace.event.map { .integer($0) } ?? .null),
    ])
  }

  private static func candidate(_ candidate: Candidate) -> JSONValue {
    .object([
      .init("kept", .bool(candidate.isKept)),
      .init("event", EventJSON.value(of: candidate.event)),
      .init(
        "titles",
        .array(
          candidate.titles.map { title in
            .object([
              .init("title", .string(title.title)),
              .init("marks", .array(title.marks.map(JSONValue.string))),
            ])
          })),
      .init(
        "indications",
        .array(
          candidate.indications.map { indication in
            .object([
              .init("name", .string(indication.name)), .init("weight", .number(indication.weight)),
            ])
          })),
    ])
  }
}
