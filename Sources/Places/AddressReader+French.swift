internal import ArticleText
internal import LanguagePacks

/// Streets whose kind comes first, as in French: "rue de la Gare", "boulevard Charles-de-Gaulle Est".
extension AddressReader {
  /// The end of "rue Charles Bried", "place de la Mairie", "1re Rue E." from a token.
  func streetEnd(at first: Int, hasNumber: Bool, isAnnounced: Bool, isSet: Bool) -> Int? {
    var kind = first
    if text.isNumber(kind), text.isWord(kind + 1), !text.tokens[kind + 1].isSpaced,
      text.has(kind + 2, .street)
    {
      kind += 2
    }
    guard text.has(kind, .street) else { return nil }
    let length = text.length(of: .street, at: kind)
    // "Chemin de croix" is held and no street.
    if !hasNumber, text.length(of: .eventNoun, at: kind) > length { return nil }
    let nameStart = kind + max(length, 1)
    let isCapital = text.isCapital(kind)
    guard hasNumber || isAnnounced || isCapital else { return nil }
    if !hasNumber, text.has(kind, .weakStreet), !isCapital, !isSet { return nil }
    // "La fête de la BD cherche des bénévoles": capitals that shorten another word.
    if !hasNumber, text.tokens[kind].shape.contains(.allCapitals), text.byteCount(kind) <= 3,
      text.isWord(nameStart), !text.isCapital(nameStart),
      !text.has(nameStart, [.of, .ofLe, .ofLes, .article])
    {
      return nil
    }
    // "en 2025, clos de 8 h à 10 h"
    if text.has(kind, .weakStreet), text.isSign(kind - 1, ","), text.isNumber(kind - 2),
      (1900...2100).contains(text.tokens[kind - 2].number)
    {
      return nil
    }
    if text.streetsLast, !hasNumber || text.byteCount(kind) < 4 { return nil }
    // "Côte-d'Or", "Port-Royal" begin with a kind of street and are none.
    if nameStart < text.count, text.tokens[nameStart].shape.contains(.hyphenBefore), !hasNumber {
      return nil
    }
    if kind > first {
      var end = nameStart
      if text.has(end, .direction), text.isJoined(end) { end = afterDirection(end) }
      return end
    }
    var end = nameStart
    var hasName = false
    var hasCapital = false
    var lowerWords = 0
    while end < text.count, end < nameStart + 12 {
      let token = text.tokens[end]
      if text.startsLine(end), !(token.shape.contains(.hyphenBefore)),
        !(hasNumber && continues(end, hasName))
      {
        break
      }
      // "route 132 C.P. 157"
      if text.has(end, .unit), end > nameStart,
        text.isNumber(end + max(1, text.length(of: .unit, at: end)))
      {
        break
      }
      if token.kind == .number {
        // "Grand-Place 1, 7000 Mons": the number of the house behind a name that is whole.
        if end == nameStart, !hasNumber, isWholeName(kind) { break }
        guard numberContinues(end, nameStart: nameStart) else { break }
        hasName = true
        end += 1
        continue
      }
      if token.kind == .sign {
        // "Gérard-D.-Levesque"
        if token.isSign("."), !token.isSpaced, text.isSign(end + 1, "-"), text.isCapital(end + 2),
          !text.tokens[end + 1].isSpaced, !text.tokens[end + 2].isSpaced
        {
          end += 3
          continue
        }
        // "14-Juillet"
        if token.isSign("-"), !token.isSpaced, text.isNumber(end - 1) || text.isNumber(end + 1),
          end + 1 < text.count, !text.tokens[end + 1].isSpaced
        {
          end += 1
          continue
        }
        // "Dr. Roux", "Av. E.", "Maréchal-de-Lattre"; "rue du Lac. Entrée libre" ends.
        if token.isSign("."), text.isWord(end - 1), text.byteCount(end - 1) <= 3, !token.isSpaced,
          text.isCapital(end + 1) && (text.byteCount(end - 1) < 3 || text.isAbbreviation(end - 1))
            || text.has(end - 1, .direction) && !text.startsSentenceAfter(end)
        {
          end += 1
          continue
        }
        break
      }
      if token.shape.contains(.hyphenBefore) || token.shape.contains(.capitalised) {
        if end > nameStart, !token.shape.contains(.hyphenBefore), text.has(end, .at),
          text.byteCount(end) <= 2
        {
          break
        }
        hasName = true
        hasCapital = hasCapital || token.shape.contains(.capitalised)
        end += 1
        continue
      }
      // "19-mars-1962"
      if text.isSign(end - 1, "-"), !token.isSpaced {
        end += 1
        continue
      }
      // "24e Régiment", "1er Mai"
      if text.isNumber(end - 1), !token.isSpaced, token.end - token.begin <= 3 {
        end += 1
        continue
      }
      if smallWordContinues(end) {
        end += 1
        continue
      }
      // "du 8 mai 1945"
      if text.isNumber(end - 1), token.isSpaced, text.isNumber(end + 1),
        text.byteCount(end + 1) == 4
      {
        end += 2
        hasName = true
        continue
      }
      // One common noun after "de la", or an adjective right after the kind.
      let isAfterSmall = end > nameStart && text.has(end - 1, [.of, .ofLe, .ofLes, .article])
      let isAdjective = end == nameStart && (hasNumber || isCapital || text.has(end, .modifier))
      if isAfterSmall || isAdjective, lowerWords < 2,
        !text.has(end, .eventCue) || text.isCapital(end + 1) && isAfterSmall
      {
        lowerWords += 1
        hasName = true
        end += 1
        continue
      }
      // "14 rue jean mermoz, 63110": small letters throughout, up to a sign or code.
      guard hasNumber, let stop = smallLettersEnd(from: end) else { break }
      hasName = true
      end = stop
    }
    end = trimmed(end, from: nameStart)
    if end == nameStart {
      // "12 Grande Rue", "Le Bourg": the kind is the name.
      guard length >= 2 || isWholeName(kind) || text.has(kind, .weakStreet),
        hasNumber || isCapital
      else { return nil }
      return end
    }
    if text.has(kind, .weakStreet), !hasCapital, !isCapital {
      let code = text.isSign(end, ",") ? end + 1 : end
      guard hasNumber, PostalCode(at: code, in: text)?.form == .fiveDigits else { return nil }
    }
    guard hasName, hasNumber || hasCapital || isCapital && isAnnounced || isBeforeCode(end) else {
      return nil
    }
    return end
  }

  /// ", 51130 Blancs-Coteaux": a postal code and its town right after a sign or line break.
  private func isBeforeCode(_ end: Int) -> Bool {
    let code = text.isSign(end, ",") ? end + 1 : end
    guard let found = PostalCode(at: code, in: text), found.form == .fiveDigits else {
      return false
    }
    return text.isCapital(found.endToken)
  }

  /// The end of a run of uncapitalised words that a comma, postal code or line end closes.
  private func smallLettersEnd(from first: Int) -> Int? {
    var end = first
    while end < text.count, end < first + 6, text.isWord(end), !text.isCapital(end),
      !text.startsLine(end)
    {
      if !text.marks[end].isDisjoint(with: .locative) || text.has(end, [.eventCue, .phrase]) {
        return nil
      }
      end += 1
    }
    let isClosed =
      end >= text.count || text.startsLine(end) || text.isSign(end, ",")
      || PostalCode(at: end, in: text)?.form == .fiveDigits
    return isClosed && end > first ? end : nil
  }

  /// "8 la Plaça, 11500 …", "12 Charrière Haute 25000 …": a way whose kind no pack knows.
  ///
  /// Only a postal code right after it, or a text that is nothing but a query, proves it.
  func untypedStreetEnd(at first: Int) -> Int? {
    var end = first
    var hasCapital = false
    while end < text.count, end < first + 9, !text.startsLine(end) || end == first {
      if PostalCode(at: end, in: text)?.form == .fiveDigits { break }
      guard text.isWord(end), !text.has(end, [.eventCue, .phrase, .at]) else {
        if text.isSign(end, ","), PostalCode(at: end + 1, in: text)?.form == .fiveDigits { break }
        if text.isNumber(end), end > first, text.count < AddressReader.queryLength {
          end += 1
          continue
        }
        return nil
      }
      hasCapital = hasCapital || text.isCapital(end)
      end += 1
    }
    let isQuery = end == text.count && text.count < AddressReader.queryLength
    let code = text.isSign(end, ",") || text.startsLine(end) ? end + 1 : end
    let isCoded =
      PostalCode(at: end, in: text)?.form == .fiveDigits
      || PostalCode(at: code, in: text)?.form == .fiveDigits && text.isCapital(code + 1)
    return hasCapital && end > first && (isQuery || isCoded) ? end : nil
  }

  private func isWholeName(_ kind: Int) -> Bool {
    text.string(kind, kind + 1).lowercased().contains("grand")
  }

  /// A hard-wrapped line may break inside a street's name.
  private func continues(_ index: Int, _ hasName: Bool) -> Bool {
    !text.startsBlock(index) && !hasName && text.tokens[index].kind == .word
  }

  /// "rue du Pré | de 8 h à 14 h": from an hour.
  private func isHour(_ number: Int) -> Bool {
    text.isWord(number + 1) && text.byteCount(number + 1) == 1
      && text.bytes(number + 1).first == UInt8(ascii: "h")
  }

  /// "du 8 mai 1945", "de la 2e DB", "route 112".
  private func numberContinues(_ index: Int, nameStart: Int) -> Bool {
    // "route nationale 2", "11 novembre 1918"
    if text.byteCount(index) <= 4, !text.startsLine(index) {
      if index == nameStart || text.has(index - 1, .modifier) && !text.isCapital(index - 1),
        text.byteCount(index) <= 3, text.has(index - 1, [.modifier, .street])
      {
        return true
      }
      if index - 2 >= nameStart, text.isNumber(index - 2), text.isWord(index - 1),
        text.byteCount(index) == 4, text.tokens[index].number < 2100
      {
        return true
      }
      if text.isSign(index - 1, "-"), !text.tokens[index].isSpaced { return true }
    }
    if index == nameStart {
      return text.byteCount(index) <= 3
        && (text.isWord(index + 1) && !text.startsLine(index + 1) || !text.streetsLast)
    }
    if text.has(index - 1, [.of, .ofLe, .ofLes, .article]) {
      // "rue Lecourbe du 9 mars au 30 avril": behind a whole name a day begins.
      let isDay =
        index - 1 > nameStart && text.has(index + 1, .eventCue) && !text.isNumber(index + 2)
      return !isHour(index) && !isDay
    }
    // "avenue Albert 1er", but not "rue Pasteur 1er étage".
    if text.isCapital(index - 1), text.byteCount(index) == 1, text.isWord(index + 1),
      !text.tokens[index + 1].isSpaced, (1...3).contains(text.byteCount(index + 1)),
      !text.has(index + 2, .unit), !text.startsLine(index)
    {
      return !text.streetsLast && text.tokens[index].number == 1
    }
    return text.has(index - 1, .eventCue) && text.byteCount(index) == 4
      || !text.tokens[index].isSpaced && text.tokens[index - 1].kind == .word
  }

  /// "de", "du", "la", "sur", "et" inside a name, when more of the name follows.
  private func smallWordContinues(_ index: Int) -> Bool {
    let marks = text.marks[index]
    guard !marks.isDisjoint(with: [.of, .ofLe, .ofLes, .article, .link, .and]) else { return false }
    if marks.contains(.at) || marks.contains(.atLe) || marks.contains(.inArea) {
      // "rue du Moulin à Vent", where no place is called so.
      return !marks.contains(.inArea) && text.isCapital(index + 1) && text.isJoined(index + 1)
        && (marks.contains(.atLe) || text.isCapital(index - 1) && text.byteCount(index + 1) > 2)
        && text.matchesNothing(index + 1, towns.matcher)
        && !text.has(index + 1, [.venueHead, .givenName, .article])
    }
    let next = index + 1
    guard next < text.count, text.isJoined(next) || !text.startsBlock(next) else { return false }
    if !marks.isDisjoint(with: [.of, .ofLe, .ofLes, .article]) {
      // "place de la 2e DB", but not "boulevard Voltaire le 16 mars".
      if text.isNumber(next), marks.isDisjoint(with: [.of, .ofLe, .ofLes]) {
        return text.has(index - 1, .of)
      }
      return text.isWord(next) || text.isNumber(next)
    }
    return text.isCapital(next) && text.isCapital(index - 1)
  }

  private func trimmed(_ end: Int, from first: Int) -> Int {
    var end = end
    while end > first, !text.isCapital(end - 1),
      text.has(end - 1, [.of, .ofLe, .ofLes, .article, .link, .and]) || text.isSign(end - 1, ".")
    {
      if text.isSign(end - 1, "."), text.has(end - 2, .direction) { break }
      if text.tokens[end - 1].shape.contains(.hyphenBefore) { break }
      end -= 1
    }
    return end
  }

  func afterDirection(_ index: Int) -> Int {
    text.isSign(index + 1, ".") && !text.tokens[index + 1].isSpaced ? index + 2 : index + 1
  }
}
