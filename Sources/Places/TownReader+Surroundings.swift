internal import ArticleText
internal import LanguagePacks

/// What the words and signs around a name make of it: a line of its own, an acronym, part of a person.
extension TownReader {
  /// Whether the name is a piece of its own in a line: "Dole (39) | …", "samedi 14 : Auxonne".
  func standsAlone(_ first: Int, _ end: Int) -> Bool {
    let opens = text.startsLine(first) || text.isSeparator(first - 1)
    let closes =
      end >= text.count || text.startsLine(end) || text.isSeparator(end)
      || text.isSign(end, "(") || text.isSign(end, ":")
      || text.isSign(end, ".") && text.startsLine(first)
      || text.isSign(end, ",") && text.isSign(first - 1, "|")
    return opens
      && (closes || text.startsLine(first) && text.isSign(end, ",") && text.isCapital(end + 1))
      || followsDay(first, end)
  }

  /// "ve 22.7  Grandson, plage du Pécos: cinéma", "Sat 23 Nov - Bristol, Thekla": behind the day that opens a line
  /// stands where it is.
  private func followsDay(_ first: Int, _ end: Int) -> Bool {
    guard text.isSign(end, ",") || text.isSign(end, ":"), first > 1, !text.isSign(first - 1, ","),
      !text.headsLast
        || text.isSeparator(first - 1) && text.isSign(end, ",") && text.isCapital(end + 1)
    else { return false }
    var index = first - 1
    var hasNumber = false
    while index >= 0, first - index <= TownReader.longestDay {
      if text.isNumber(index) {
        hasNumber = true
      } else if text.isWord(index), !text.has(index, [.eventCue, .timeWord]),
        text.byteCount(index) > 3
      {
        return false
      }
      if text.startsLine(index) { return hasNumber }
      index -= 1
    }
    return false
  }

  /// "Bruyères – Vie associative": a line that is a name, a sign and the name of a column, as over the news
  /// of a town; what the name means else makes no such line.
  func opensColumn(_ first: Int, _ end: Int) -> Bool {
    guard text.startsLine(first), text.isSeparator(end) else { return false }
    let length = text.length(of: .topic, at: end + 1)
    return length > 0 && !text.startsLine(end + 1) && !text.has(first, .topic)
      && (end + 1 + length >= text.count || text.startsLine(end + 1 + length))
  }

  /// "dans deux régions, Auvergne-Rhône-Alpes et Île-de-France": names that tell what was counted behind a
  /// preposition stand behind it too.
  func followsCount(_ first: Int) -> Bool {
    guard text.isSign(first - 1, ",") || text.isSign(first - 1, ":"), !text.startsLine(first),
      text.has(first - 2, [.areaNoun, .townNoun])
    else { return false }
    return (max(0, first - 4)..<first - 2).contains {
      text.has($0, [.at, .inside, .inArea]) && !text.has($0, .phrase)
    }
  }

  /// "vendredi 18 avril 2025, 15 h 00" in tokens.
  private static let longestDay = 9

  /// A name in capitals that opens a sentence of small letters: "TONNEINS, brocante des quais".
  func opensEntry(_ first: Int, _ end: Int) -> Bool {
    !text.headsLast && text.startsSentence(first) && text.isSign(end, ",") && text.isWord(end + 1)
      && !text.isCapital(end + 1) && text.byteCount(end - 1) > 3
      && (first..<end).allSatisfy {
        text.tokens[$0].shape.contains(.allCapitals) || text.byteCount($0) == 1
      }
  }

  /// Two to four capitals in a line that is not all in capitals.
  func isAcronym(_ index: Int) -> Bool {
    guard text.tokens[index].shape.contains(.allCapitals), text.byteCount(index) <= 4 else {
      return false
    }
    let isCapitalLine = [index - 1, index + 1, index - 2, index + 2].contains { near in
      near >= 0 && near < text.count && text.tokens[near].shape.contains(.allCapitals)
        && text.byteCount(near) > 4
    }
    return !isCapitalLine
  }

  /// Whether the name of a person or body goes on here: "Nicolas Paris", "Jean de Montréal".
  func hasPersonBefore(_ cue: Cue, _ nameToken: Int) -> Bool {
    let before = cue.token - 1
    if cue.kind == .none {
      guard before >= 0, text.isJoined(cue.token) else { return false }
      if text.isSign(before, "."), text.has(before - 1, .title) { return true }
      guard text.isCapital(before) else { return false }
      if text.has(before, [.areaNoun, .townNoun]) { return false }
      return !text.has(before, [.at, .article, .inArea])
    }
    if cue.kind == .of, before >= 0, text.isCapital(before), text.isJoined(cue.token),
      text.has(before, .givenName)
    {
      return true
    }
    return cue.kind == .of && before >= 0 && text.has(before, .press)
  }

  /// "CHU de Besançon", "le maire de Dole": the name belongs to a body or an office.
  func isAfterBody(_ cue: Cue) -> Bool {
    let before = cue.token - 1
    guard cue.kind == .of, before >= 0, text.isJoined(cue.token) else { return false }
    if text.has(before, [.organisation, .venueHead, .street]) { return true }
    return text.isCapital(before) && !text.startsSentence(before)
      && !text.has(before, [.areaNoun, .townNoun])
  }

  /// After the name comes a word known to open something else.
  func isFollowedByKnown(_ index: Int) -> Bool {
    text.has(index, [.venueHead, .street, .eventCue, .at])
  }
}
