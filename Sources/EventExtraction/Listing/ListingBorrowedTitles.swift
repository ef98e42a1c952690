import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Titles of lines that only say when and where: from the stanza, the run, the heading or the headline.
extension ListingReader {
  /// "QUIMPER, chapelle des Jésuites": a word in capitals right before a venue.
  func namesTownInCapitals(_ parts: [Range<Int32>], _ profile: BlockProfile) -> Bool {
    guard parts.count == 1, let part = parts.first, part.count <= 3, isCapitals(part),
      part.upperBound < profile.tokens.upperBound,
      findings.article.tokens[Int(part.upperBound)].isSign(",")
    else { return false }
    return findings.sense(.venueHead, at: part.upperBound + 1) != nil
      || findings.mention(at: part.upperBound + 1) != nil
  }

  /// "Sa 2 - 20h30 - QUIMPER, chapelle des Jésuites" over "Ensemble Arpège : Vivaldi": a line that says
  /// when and where opens its stanza, and the next one says what.
  func titleBelow(_ index: Int) -> [Range<Int32>]? {
    let blocks = findings.article.blocks
    guard index + 1 < profiles.count, parentItem(index) == nil, route(of: profiles[index]) == nil,
      blocks[profiles[index].block].blankLinesBefore > 0,
      blocks[profiles[index + 1].block].blankLinesBefore == 0,
      findings.sameSection(profiles[index].block, profiles[index + 1].block),
      !profiles[index + 1].hasDay, !profiles[index + 1].isItem
    else { return nil }
    switch profiles[index + 1].shape {
    case .title:
      let own = titleSegments(of: profiles[index + 1])
      return own.isEmpty ? nil : own
    case .prose:
      let sentence = findings.tokens(
        ofSentence: Int(blocks[profiles[index + 1].block].firstSentence))
      guard sentence.count <= ListingReader.longestTitle, !isDetail(sentence) else { return nil }
      return [sentence]
    default: return nil
    }
  }

  /// "Dinan – Centre culturel" below "« Ubu pompier »": town and venue of a show on tour.
  ///
  /// A quoted heading over the run, or one that speaks of a tour, names the show of every line that
  /// names no event itself.
  func tourTitle(_ index: Int) -> [Range<Int32>]? {
    let profile = profiles[index]
    if tour.holds(profile), let headline = findings.headline ?? headingOfRun(index) {
      return [TourLines.performer(in: headline, findings) ?? headline]
    }
    guard !profile.segments.isEmpty, let heading = headingOfRun(index) ?? findings.headline,
      isQuoted(heading) || findings.has(.tour, in: heading),
      !profile.segments.contains(where: { isQuoted($0) || opensWithEvent($0) })
    else { return nil }
    if let quoted = quoted(in: heading) { return [quoted] }
    // "en tournée" says that there is one, and the page of what.
    let isTourAlone =
      findings.senses(.tour, in: heading).contains {
        heading.count - Int($0.tokenCount) <= 1
      } || leadsToLines(heading)
    let line = isTourAlone ? findings.headline ?? heading : heading
    return [TourLines.performer(in: line, findings) ?? line]
  }

  /// "The tour dates are:": a line with a colon and no name.
  private func leadsToLines(_ heading: Range<Int32>) -> Bool {
    guard let last = heading.last, findings.article.tokens[Int(last)].isSign(":") else {
      return false
    }
    return !heading.dropFirst().contains {
      findings.article.tokens[Int($0)].shape.contains(.capitalised)
    }
  }

  /// The name in quotation marks inside a heading.
  func quoted(in heading: Range<Int32>) -> Range<Int32>? {
    guard let open = heading.first(where: { isQuoted($0..<heading.upperBound) }),
      let close = (open + 1..<heading.upperBound).first(where: { token in
        let sign = findings.article.tokens[Int(token)]
        return sign.isSign("\"") || sign.isSign("»") || sign.isSign("”")
      }), close > open + 1
    else { return nil }
    return open..<close + 1
  }

  /// Where a line only says when and where: the list entry above it, the title that it hugs, the
  /// heading of its run, the headline where most lines are like it, or what the line names.
  func borrowedTitle(_ index: Int) -> [Range<Int32>] {
    if let parent = parentItem(index) { return [title(ofItem: parent)] }
    if tour.covers(profiles[index]), let headline = findings.headline,
      let performer = TourLines.performer(in: headline, findings)
    {
      return [performer]
    }
    if let route = route(of: profiles[index]) { return [route] }
    if findings.article.blocks[profiles[index].block].blankLinesBefore == 0,
      let above = titleAbove(index)
    {
      return [profiles[above].tokens]
    }
    let headline = GoverningTitle(findings: findings).headline(of: profiles[index].block)
    if let heading = headingOfRun(index), heading != headline { return [heading] }
    let section = Int(findings.article.blocks[profiles[index].block].section)
    if let headline, namesTown(profiles[index]) || placesOnly.contains(section) {
      return [topic(under: headline, of: index)]
    }
    let own = profiles[index].segments.prefix(1)
    if let segment = own.first, isTownAlone(segment) {
      // Where alone says nothing of what: "Béthune, salle Olof-Palme" under a call for blood.
      let governing = GoverningTitle(findings: findings)
      let topic = governing.phrase(above: profiles[index].block) ?? headline
      return topic.map { [$0] } ?? Array(own)
    }
    return Array(own)
  }

  /// "Luzech, la boucle du Lot | 9 km": where one walks is what takes place.
  func route(of profile: BlockProfile) -> Range<Int32>? {
    guard let first = profile.segments.first,
      let mention = findings.mention(at: first.lowerBound), mention.kind == .place,
      profile.segments.dropFirst().contains(where: { segment in
        segment.contains { token in
          findings.article.senses(at: Int(token)).contains { $0.category == .measure }
        }
      })
    else { return nil }
    return first
  }

  func isTownAlone(_ segment: Range<Int32>) -> Bool {
    guard let mention = findings.mention(at: segment.lowerBound), mention.kind == .place else {
      return false
    }
    return mention.endToken >= segment.upperBound || isPlace(segment)
  }

  func namesTown(_ profile: BlockProfile) -> Bool {
    findings.mentions(in: profile.tokens).contains { findings.mentions[$0].kind == .place }
  }

  /// The title line above a run of dated lines: "« Ubu pompier »" over the towns of its tour.
  func headingOfRun(_ index: Int) -> Range<Int32>? {
    var line = index - 1
    while line >= 0, index - line <= ListingReader.highestRun,
      findings.sameSection(profiles[line].block, profiles[index].block)
    {
      switch profiles[line].shape {
      case .title where !profiles[line].dates.isEmpty && profiles[line].tokens.count > 2: line -= 1
      case .title where findings.isMonthAlone(profiles[line].tokens): line -= 1
      case .title where headsRun(line): return profiles[line].tokens
      case .title where endsWithColon(line): line -= 1
      case .prose:
        return titleOfProse(line)
          ?? GoverningTitle(findings: findings).headline(of: profiles[index].block)
      case .title, .field: return nil
      case .dateLine, .entry, .titleThenDate, .placeLine: line -= 1
      }
    }
    return GoverningTitle(findings: findings).headline(of: profiles[index].block)
  }

  /// The title line right above a paragraph: what the line behind it dates.
  func titleOfProse(_ line: Int) -> Range<Int32>? {
    guard line > 0, case .title = profiles[line - 1].shape,
      findings.sameSection(profiles[line - 1].block, profiles[line].block),
      profiles[line - 1].dates.isEmpty, !isAside(line - 1)
    else { return nil }
    return profiles[line - 1].tokens
  }

  /// A heading, or a line set off above and not below, that is no table's head.
  func headsRun(_ line: Int) -> Bool {
    let block = findings.article.blocks[profiles[line].block]
    if block.kind == .heading { return true }
    if block.kind == .tableRow || line + 1 >= profiles.count { return false }
    return findings.article.blocks[profiles[line + 1].block].blankLinesBefore == 0
  }

  func titleOfRun(_ index: Int) -> [Range<Int32>] {
    var line = index - 1
    while line > 0, index - line < ListingReader.longestRun, isSameRun(line - 1, line) { line -= 1 }
    if let above = titleAbove(line) { return [profiles[above].tokens] }
    let governing = GoverningTitle(findings: findings)
    if let headline = governing.headline(of: profiles[line].block) {
      return [topic(under: headline, of: line)]
    }
    return governing.phrase(above: profiles[line].block).map { [$0] } ?? []
  }

  /// "Ville de Dole" over the days of the council: a headline that only says whose page it is names nothing,
  /// where the text above the days speaks of what takes place.
  private func topic(under headline: Range<Int32>, of index: Int) -> Range<Int32> {
    guard !findings.has(.eventNoun, in: headline), !findings.has(.weakEventNoun, in: headline),
      headline.contains(where: { findings.mention(at: $0) != nil }), !isQuoted(headline),
      let phrase = GoverningTitle(findings: findings).phrase(above: profiles[index].block)
    else { return headline }
    return phrase
  }
}
