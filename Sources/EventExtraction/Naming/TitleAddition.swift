import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Goes on with the title of an entry behind its colon or comma, where the words there tell more of it.
///
/// "Coffee Concert: Lakeland Brass", "Zola et la mine, Claire Morel", "« Fil et aiguille »,
/// atelier pour les 7-12 ans", "Le sel, un or blanc": a work, a person, a kind and an apposition
/// belong to the title; a sentence, a venue, a price and an hour do not.
struct TitleAddition {
  let findings: Findings

  /// So many tokens behind the sign are looked at.
  private static let longest: Int32 = 10
  private static let longestPart = 8
  private static let longestHead = 8

  /// The title with what its colon or comma adds, or as it is.
  func added(to title: Range<Int32>, in line: Range<Int32>) -> Range<Int32> {
    let sign = title.upperBound
    guard !title.isEmpty, sign + 1 < line.upperBound else { return title }
    let mark = findings.article.tokens[Int(sign)]
    let end = cell(from: sign + 1, in: line)
    if mark.isSign(":") { return added(to: title, behindColon: sign + 1..<end) }
    guard mark.isSign(","), let part = findings.commaParts(of: sign + 1..<end).first,
      part.lowerBound == sign + 1
    else { return title }
    let addition = TitleTrimmer(findings: findings).trimmed(part)
    guard addition.lowerBound == part.lowerBound, !addition.isEmpty,
      addition.count <= TitleAddition.longestPart, belongs(addition, to: title)
    else { return title }
    return title.lowerBound..<addition.upperBound
  }

  /// Where the column of a line ends: at a bar, a dash, a tab or a wide gap.
  private func cell(from begin: Int32, in line: Range<Int32>) -> Int32 {
    let cutter = SegmentCutter(findings: findings, body: line, dates: [])
    let tokens = findings.article.tokens
    let last = min(line.upperBound, begin + TitleAddition.longest + 2)
    return (begin..<max(begin, last)).first { token in
      let sign = tokens[Int(token)]
      return sign.isSign("|") || sign.isSign("–") || sign.isSign("—") || sign.isSign("•")
        || sign.isSign("·") || sign.isSign("-") && sign.isSpaced
        || token > begin && cutter.isGap(before: token)
    } ?? last
  }

  private func added(to title: Range<Int32>, behindColon part: Range<Int32>) -> Range<Int32> {
    let addition = TitleTrimmer(findings: findings).trimmed(part)
    guard addition.lowerBound == part.lowerBound, !addition.isEmpty,
      title.count <= TitleAddition.longestHead, addition.count <= Int(TitleAddition.longest),
      addition.count > 1 || title.count > 1 && !isLowerCase(addition.lowerBound),
      findings.sense(.venueHead, at: addition.lowerBound) == nil,
      !findings.isBlank(addition), !findings.isBlank(title), !findings.isDetail(addition),
      findings.sense(.fieldLabel, at: title.lowerBound) == nil,
      findings.sense(.locative, at: addition.lowerBound) == nil,
      findings.dates(in: addition).isEmpty, !findings.has(.deadlineCue, in: title),
      !findings.hasAny(of: TitleAddition.colonless, in: addition),
      !HeadlineTitle(findings: findings).hasVerb(addition), !holdsScore(addition)
    else { return title }
    return title.lowerBound..<addition.upperBound
  }

  /// What no title has behind a colon: a state, a part of a day, what one must or must not.
  private static let colonless = CategorySet(
    .stateCue, .negation, .sequel, .otherFact, .dayPart, .weekday, .modal, .timeUnit, .measure,
    .deadlineCue)

  /// "victoire 31-5": numbers with a dash between.
  private func holdsScore(_ part: Range<Int32>) -> Bool {
    part.dropFirst().dropLast().contains { sign in
      let tokens = findings.article.tokens
      return tokens[Int(sign)].kind == .sign && tokens[Int(sign) - 1].kind == .number
        && tokens[Int(sign) + 1].kind == .number
    }
  }

  private func belongs(_ part: Range<Int32>, to title: Range<Int32>) -> Bool {
    guard findings.dates(in: part).isEmpty, findings.mentions(in: part).isEmpty,
      !findings.hasAny(of: TitleAddition.others, in: part), !isParticiple(part.lowerBound),
      !findings.isBlank(part), !HeadlineTitle(findings: findings).hasVerb(part)
    else { return false }
    if namesPerson(behind: part) { return true }
    guard !findings.isDetail(part), findings.sense(.locative, at: part.lowerBound) == nil else {
      return false
    }
    guard part.count > 1 else { return false }
    if isPerson(part) || findings.sense(.eventNoun, at: part.lowerBound) != nil { return true }
    return isQuoted(title) ? isLowerCase(part.lowerBound) : isArticle(part.lowerBound)
  }

  private static let others = CategorySet(
    .venueHead, .stateCue, .deadlineCue, .deadlineAct, .negation, .sequel, .measure, .otherFact,
    .openingHours, .freeEntry, .samePlace, .sameHour, .timeUnit, .doors, .dayPart, .weekday)

  /// "par Luc Ferland", "avec Nina Blot": a link and a name.
  private func namesPerson(behind part: Range<Int32>) -> Bool {
    guard part.count > 1, findings.sense(.phraseLink, at: part.lowerBound) != nil,
      findings.sense(.titleWord, at: part.lowerBound)?.value == TitleWord.detail.rawValue
    else { return false }
    return findings.article.tokens[Int(part.lowerBound) + 1].shape.contains(.capitalised)
  }

  /// "Claire Morel", "Me Paule Gagné": a given name or a person's title, and words with capitals.
  private func isPerson(_ part: Range<Int32>) -> Bool {
    let isCalled = findings.senses(.placeWord, in: part.lowerBound..<part.lowerBound + 1).contains {
      $0.value == TitleAddition.givenName || $0.value == TitleAddition.titleOfPerson
    }
    return isCalled && part.count > 1
      && part.allSatisfy {
        let word = findings.article.tokens[Int($0)]
        return word.kind == .sign || word.shape.contains(.capitalised)
          || findings.sense(.phraseLink, at: $0) != nil
      }
  }

  private static let titleOfPerson = WordCategory.placeWord.value(named: "title")
  private static let givenName = WordCategory.placeWord.value(named: "given-name")

  /// "ouverte à tous", "suivie d'un verre", "prévue demain": what becomes of it, and no name.
  private func isParticiple(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return isLowerCase(token)
      && findings.pack.habits.participleEndings.close(
        findings.article.text, from: Int(word.begin), to: Int(word.end))
  }

  private func isQuoted(_ title: Range<Int32>) -> Bool {
    QuotationMark(findings.article.tokens[Int(title.upperBound) - 1]) != nil
  }

  private func isLowerCase(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    return word.kind == .word && !word.shape.contains(.capitalised)
  }

  private func isArticle(_ token: Int32) -> Bool {
    guard isLowerCase(token), let article = findings.sense(.determiner, at: token) else {
      return false
    }
    return article.value == TitleComposer.definite || article.value == TitleComposer.indefinite
  }
}
