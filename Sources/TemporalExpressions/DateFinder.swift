public import ArticleText
public import LanguagePacks

/// Finds the date expressions of an article in one pass over its tokens and their meanings.
///
/// The phrases of the pack are matched layer by layer; of what they read, the expression that
/// begins first and reaches furthest is taken, unless its surroundings show that it is no date.
public struct DateFinder: Sendable {
  /// What a text is read for.
  public enum Scope: Sendable {
    /// What an article names as a date.
    case prose
    /// What a query may mean by one: each unit with its article, each number that may be a year or,
    /// at the end of its sentence, an hour.
    case query
  }

  private let table: PhraseTable
  private let rows: RowKeeper
  /// What people who write the pack's language take for granted.
  public let habits: PackHabits

  public init(pack: LanguagePack) {
    table = pack.phrases
    rows = RowKeeper(OpeningRows(pack.phrases.index))
    habits = pack.habits
  }

  /// All expressions in reading order, none inside another.
  public func dates(in article: Article, scope: Scope = .prose) -> [StatedDate] {
    guard !article.tokens.isEmpty else { return [] }
    var matcher = PhraseMatcher(article: article, table: table, rows: rows.rows)
    defer { rows.keep(matcher.rows) }
    let guards = DateGuards(article: article, habits: habits, scope: scope)
    var found: [StatedDate] = []
    var end = 0
    var stretch = 0
    while stretch < article.tokens.count {
      let next = matcher.end(ofStretchFrom: stretch)
      matcher.run(stretch..<next)
      for start in matcher.starts where start >= end && start < next {
        end = take(at: Int(start), from: matcher, guards: guards, into: &found)
      }
      stretch = max(next, end)
    }
    return found
  }

  /// Takes the longest expression that holds at a token; the token to go on with.
  private func take(
    at token: Int, from matcher: PhraseMatcher, guards: DateGuards, into found: inout [StatedDate]
  ) -> Int {
    var index = matcher.heads[token]
    while index >= 0 {
      let item = matcher.parts.items[Int(index)]
      index = item.next
      let phrase = table.phrases[Int(item.phrase)]
      if phrase.meaning == .partialDay || !guards.admits(phrase.meaning, item.first, item.end) {
        continue
      }
      let reading = matcher.parts.readings[Int(item.reading)]
      if case .nothing = reading { return Int(item.end) }
      guard let whole = stated(reading, item: item, rule: phrase.name) else { continue }
      var date = guards.withoutNoon(whole)
      switch guards.verdict(on: date) {
      case .date:
        date.begin = matcher.article.tokens[Int(item.first)].begin
        date.end = matcher.article.tokens[Int(item.end) - 1].end
        found.append(date)
        return Int(item.end)
      case .tryShorter: continue
      case .nothing: return Int(item.end)
      }
    }
    return token + 1
  }

  private func stated(
    _ reading: Reading, item: PhraseMatcher.Item, rule: String
  ) -> StatedDate? {
    switch reading {
    case .nothing: return nil
    case .date(var date):
      date.firstToken = item.first
      date.endToken = item.end
      date.rule = rule
      return date
    case .day(let day):
      return StatedDate(
        begin: 0, end: 0, firstToken: item.first, endToken: item.end, rule: rule, form: .single,
        days: [day])
    case .clocks(let clocks):
      return StatedDate(
        begin: 0, end: 0, firstToken: item.first, endToken: item.end, rule: rule, form: .clockOnly,
        clocks: clocks)
    }
  }
}
