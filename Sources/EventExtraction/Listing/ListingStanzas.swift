import ArticleText
import LanguagePacks
import TemporalExpressions

/// Stanzas of a programme: a few lines around a day, set off from others by blank lines.
extension ListingReader {
  /// "OUVERTURE", the day, "visite des coulisses, soupe": the line in capitals that opens a stanza
  /// names it, and what stands below the day in lower case only tells more.
  func opensStanzaInCapitals(_ above: Int, over index: Int) -> Bool {
    let blocks = findings.article.blocks
    guard above == index - 1, blocks[profiles[index].block].blankLinesBefore == 0,
      above == 0 || blocks[profiles[above].block].blankLinesBefore > 0,
      index + 1 < profiles.count
    else { return false }
    return isCapitals(profiles[above].tokens) && !isCapitals(profiles[index + 1].tokens)
  }

  func isCapitals(_ tokens: Range<Int32>) -> Bool {
    let words = tokens.filter { findings.article.tokens[Int($0)].kind == .word }
    return !words.isEmpty
      && words.allSatisfy { findings.article.tokens[Int($0)].shape.contains(.allCapitals) }
  }

  /// "CABARET DES REFUSÉS" right above its day, with a blank line below: a line that looks like a
  /// venue's is the title, since nothing else of the stanza can be.
  func lineOfStanza(above index: Int) -> Int? {
    let blocks = findings.article.blocks
    guard index > 0, case .placeLine = profiles[index - 1].shape,
      blocks[profiles[index].block].blankLinesBefore == 0,
      blocks[profiles[index - 1].block].blankLinesBefore > 0,
      findings.sameSection(profiles[index - 1].block, profiles[index].block),
      index + 1 < profiles.count, blocks[profiles[index + 1].block].blankLinesBefore > 0
    else { return nil }
    return index - 1
  }

  /// "DU 14 AU 31" over "Exposition « Le port », hall du Triangle": running text right below a day
  /// alone names in its first sentence what is held.
  func firstSentence(below index: Int) -> Range<Int32>? {
    let blocks = findings.article.blocks
    guard index + 1 < profiles.count, case .prose = profiles[index + 1].shape,
      blocks[profiles[index + 1].block].blankLinesBefore == 0,
      findings.sameSection(profiles[index].block, profiles[index + 1].block)
    else { return nil }
    let sentence = findings.tokens(
      ofSentence: Int(blocks[profiles[index + 1].block].firstSentence))
    let namesNoDay = findings.dates(in: sentence).allSatisfy { date in
      findings.dates[date].clocks.isEmpty
        && findings.dates[date].days.allSatisfy { $0.dayOfMonth == nil && $0.month == nil }
    }
    guard namesNoDay,
      findings.has(.eventNoun, in: sentence)
        || sentence.count <= ListingReader.longestTitle && isOneOfDays(index)
    else { return nil }
    return sentence
  }

  /// The short sentence that opens the paragraph below a day, where each day has one of its own: it names what is held.
  ///
  /// "Vendredi 20 janvier" stands over "Parcours semi-urbain. Le quartier a 35 ans …".
  func openingSentence(below index: Int) -> Range<Int32>? {
    guard isDayOverParagraph(index),
      profiles.indices.contains(where: { other in
        other != index && abs(other - index) <= ListingReader.reachOfStanza
          && isDayOverParagraph(other)
          && findings.sameSection(profiles[other].block, profiles[index].block)
      })
    else { return nil }
    let block = findings.article.blocks[profiles[index + 1].block]
    let sentence = findings.tokens(ofSentence: Int(block.firstSentence))
    guard block.endSentence - block.firstSentence > 1, sentence.count <= ListingReader.longestTitle,
      findings.dates(in: sentence).isEmpty, !findings.isDetail(sentence),
      !HeadlineTitle(findings: findings).hasVerb(sentence)
    else { return nil }
    return sentence
  }

  private static let reachOfStanza = 6

  private func isDayOverParagraph(_ index: Int) -> Bool {
    guard index + 1 < profiles.count, case .dateLine = profiles[index].shape,
      profiles[index].hasDay, profiles[index].segments.isEmpty,
      case .prose = profiles[index + 1].shape
    else { return false }
    guard index + 2 < profiles.count else { return true }
    if case .dateLine = profiles[index + 2].shape { return true }
    return false
  }

  /// "Les glaciers en 2050 : que reste-t-il à sauver ?": a title may be a sentence of its own.
  static let longestTitle = 18

  /// Another line of the section is a day over its title as well.
  private func isOneOfDays(_ index: Int) -> Bool {
    profiles.indices.contains { other in
      guard other != index, case .dateLine = profiles[other].shape, profiles[other].hasDay,
        other + 1 < profiles.count, case .title = profiles[other + 1].shape
      else { return false }
      return findings.sameSection(profiles[other].block, profiles[index].block)
    }
  }
}
