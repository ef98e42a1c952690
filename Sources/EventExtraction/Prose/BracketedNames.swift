import ArticleText
import LanguagePacks
import TemporalExpressions

/// Names that a bracket with a day or an hour of its own follows: "Suivront Lise Morel (3 octobre), le Quatuor
/// Arpège (dimanche 18)", "morris dancing (1pm), a dog show (2.30pm) and a tug-of-war (4pm)".
///
/// Whoever or whatever stands right before the bracket is what takes place then, whichever noun for an event
/// the sentence has besides.
struct BracketedNames {
  let findings: Findings

  private static let longestName: Int32 = 8

  /// The names before the brackets of a sentence.
  func names(in sentence: Range<Int32>) -> [Range<Int32>] {
    findings.dates(in: sentence).compactMap { index in
      let date = findings.dates[index]
      guard isOpened(before: date), date.firstToken - 1 > sentence.lowerBound,
        let name = name(before: date.firstToken - 1, in: sentence),
        // "dans les quartiers Battant (vendredi)" says where.
        findings.sense(.locative, at: name.lowerBound) == nil
          || findings.article.tokens[Int(name.lowerBound)].shape.contains(.capitalised)
      else { return nil }
      return name
    }
  }

  /// The names of a list without brackets: "Suivront Lise Morel le 2 octobre, Denis A le 16, puis les Merles le 6
  /// novembre".
  func listed(in sentence: Range<Int32>) -> [Range<Int32>] {
    let days = findings.dates(in: sentence).filter { index in
      findings.dates[index].form == .single && findings.dates[index].bound == .closed
        && findings.dates[index].days.contains { $0.dayOfMonth != nil }
    }
    guard (2...BracketedNames.mostListed).contains(days.count) else { return [] }
    let bracketed = days.count { isOpened(before: findings.dates[$0]) }
    let names = days.compactMap { index -> Range<Int32>? in
      let date = findings.dates[index]
      guard date.firstToken > sentence.lowerBound + 1,
        let name = name(before: date.firstToken, in: sentence),
        name.dropFirst().contains(where: {
          findings.article.tokens[Int($0)].shape.contains(.capitalised)
        }),
        findings.sense(.locative, at: name.lowerBound) == nil
      else { return nil }
      return name
    }
    return names.count + bracketed > 1 && names.count + bracketed + 1 >= days.count ? names : []
  }

  private static let mostListed = 12

  /// What stands before each of several brackets that open with an hour, by the dates' indices.
  func hours(_ dates: [Int], in sentence: Range<Int32>) -> [Int: Range<Int32>] {
    var names: [Int: Range<Int32>] = [:]
    guard !findings.has(.stateCue, in: sentence) else { return names }
    for index in dates where findings.dates[index].form == .clockOnly {
      let bracket = findings.dates[index].firstToken - 1
      guard bracket > sentence.lowerBound, findings.article.tokens[Int(bracket)].isSign("("),
        let name = stretch(before: bracket, in: sentence), let first = name.first,
        findings.article.tokens[Int(first)].kind != .number,
        !findings.has(.doors, in: name), !findings.has(.deadlineCue, in: name)
      else { continue }
      names[index] = name
    }
    return names.count > 1 ? names : parted(dates, in: sentence)
  }

  /// "Boats for Beginners, 10am, Sails and Tales, 1pm, and Knots for Kids, 3pm": a name in capitals before each of
  /// several hours that commas set apart.
  func parted(_ dates: [Int], in sentence: Range<Int32>) -> [Int: Range<Int32>] {
    let tokens = findings.article.tokens
    var names: [Int: Range<Int32>] = [:]
    var begin = sentence.lowerBound
    for index in dates {
      let date = findings.dates[index]
      defer { begin = date.endToken }
      guard date.form == .clockOnly else { continue }
      let comma = date.firstToken - 1
      guard comma > begin, tokens[Int(comma)].isSign(","),
        date.endToken >= sentence.upperBound || tokens[Int(date.endToken)].kind == .sign
          || findings.isSmallWord(.and, at: date.endToken),
        let name = capitals(before: comma, from: begin)
      else { return [:] }
      names[index] = name
    }
    return names.count > 1 ? names : [:]
  }

  /// The run of capitals, with small words between, that ends at a comma.
  private func capitals(before comma: Int32, from begin: Int32) -> Range<Int32>? {
    let tokens = findings.article.tokens
    var (first, token) = (comma, comma)
    while token > begin, comma - token < BracketedNames.longestName {
      let word = tokens[Int(token) - 1]
      if word.kind == .word, word.shape.contains(.capitalised) {
        first = token - 1
      } else if token == comma
        || findings.sense(.phraseLink, at: token - 1) == nil
          && !(word.kind == .sign && !word.isSpaced && !word.isSign(","))
      {
        break
      }
      token -= 1
    }
    let name = first..<comma
    guard name.count > 1, findings.mention(at: comma - 1) == nil, !findings.has(.doors, in: name),
      !findings.has(.deadlineCue, in: name)
    else { return nil }
    return name
  }

  /// A bracket opens with the day.
  func isOpened(before date: StatedDate) -> Bool {
    date.firstToken > 0 && findings.article.tokens[Int(date.firstToken) - 1].isSign("(")
      && date.days.contains { $0.dayOfMonth != nil || $0.weekday != nil }
  }

  private func name(before bracket: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    guard let name = stretch(before: bracket, in: sentence) else { return nil }
    if let mark = name.first.flatMap({ QuotationMark(findings.article.tokens[Int($0)]) }),
      mark != .closing, QuotationMark(findings.article.tokens[Int(bracket) - 1]) != nil
    {
      return name
    }
    guard findings.mentions(in: name).isEmpty, findings.sites(in: name).isEmpty,
      !findings.has(.eventNoun, in: name)
    else { return nil }
    let isNamed = name.contains { token in
      let word = findings.article.tokens[Int(token)]
      return QuotationMark(word) != nil
        || word.kind == .word && word.shape.contains(.capitalised) && token > sentence.lowerBound
    }
    return isNamed ? name : nil
  }

  /// The member of a list that ends with the bracket.
  private func stretch(before bracket: Int32, in sentence: Range<Int32>) -> Range<Int32>? {
    let quotation = openingMark(before: bracket, in: sentence)
    var begin = quotation ?? bracket
    while begin == bracket || QuotationMark(findings.article.tokens[Int(begin)]) == nil,
      begin > sentence.lowerBound, bracket - begin < BracketedNames.longestName,
      !parts(at: begin - 1)
    {
      begin -= 1
    }
    if begin < bracket, findings.isSmallWord(.with, at: begin) { begin += 1 }
    // "« Les volcans » par Luc Morin (22 janvier)": who speaks is not what is told.
    if quotation == nil, QuotationMark(findings.article.tokens[Int(begin)]) != nil { return nil }
    if begin > sentence.lowerBound,
      findings.isSmallWord(.by, at: begin - 1)
        || QuotationMark(findings.article.tokens[Int(begin) - 1]) != nil
    {
      return nil
    }
    let name = TitleTrimmer(findings: findings).trimmed(begin..<bracket)
    return name.upperBound == bracket ? name : nil
  }

  /// Where a quotation opens that closes right before the bracket.
  private func openingMark(before bracket: Int32, in sentence: Range<Int32>) -> Int32? {
    guard QuotationMark(findings.article.tokens[Int(bracket) - 1]).map({ $0 != .opening }) ?? false
    else { return nil }
    let first = max(sentence.lowerBound, bracket - BracketedNames.longestQuotation)
    guard first < bracket - 2 else { return nil }
    return (first..<bracket - 2).last {
      QuotationMark(findings.article.tokens[Int($0)]).map { $0 != .closing } ?? false
    }
  }

  private static let longestQuotation: Int32 = 14

  /// What stands between the members of a list, or a verb before them.
  private func parts(at token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    if word.kind == .sign {
      return !word.isSign("-") && !word.isSign("\u{2019}") && !word.isSign("'")
        && QuotationMark(word) == nil
    }
    return findings.date(at: token) != nil || findings.isSmallWord(.and, at: token)
      || findings.sense(.phraseEnd, at: token) != nil || findings.hasFiniteEnding(at: token)
      || findings.hasAny(of: BracketedNames.verbs, at: token)
      || !findings.pack.habits.headsFirst && findings.sense(.phraseLink, at: token) != nil
        && !findings.isSmallWord(.of, at: token) && findings.sense(.determiner, at: token) == nil
  }

  private static let verbs = CategorySet(
    .eventVerb, .weakEventVerb, .hostVerb, .performVerb, .stateCue, .tense, .copula)
}
