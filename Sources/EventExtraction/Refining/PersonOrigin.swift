import ArticleText
import LanguagePacks
import Places

/// Whether a town is where somebody comes from, and so says nothing of where something is held.
struct PersonOrigin {
  let findings: Findings

  /// "le groupe, né à Oyonnax", "based in Leeds", "Samia Haddad (Nantes)".
  ///
  /// A bracket tells an origin only where the publisher's town is known: a text without one may well
  /// set its events in brackets.
  func holds(_ mention: PlaceMention, isHomeKnown: Bool) -> Bool {
    mention.kind == .place
      && (findings.isBehind(PersonOrigin.origin, mention) || isOfDoers(mention)
        || isHomeKnown && isBracketed(mention))
  }

  /// "une démonstration par les Lynx | de Valence", "led by the Singers of Settle": where those who do it are at home.
  private func isOfDoers(_ mention: PlaceMention) -> Bool {
    let tokens = findings.article.tokens
    let link = mention.firstToken - 1
    guard link > 2, findings.isSmallWord(.of, at: link) || findings.isSmallWord(.ofThe, at: link),
      tokens[Int(link) - 1].shape.contains(.capitalised),
      findings.sense(.placeWord, at: link - 1) == nil,
      findings.sense(.venueHead, at: link - 1) == nil
    else { return false }
    var word = link - 1
    while word > 1, link - word <= PersonOrigin.longestDoer, tokens[Int(word)].kind == .word {
      if findings.sense(.determiner, at: word)?.value == TitleComposer.definite {
        return findings.isSmallWord(.by, at: word - 1)
      }
      word -= 1
    }
    return false
  }

  /// "Maria de la Paz", "le spectacle de Norman": a town abroad as part of the name of who performs.
  func isOfPerformer(_ mention: PlaceMention, home: Place?) -> Bool {
    guard let home, let place = mention.place, place.country != home.country else { return false }
    let link = mention.firstToken - 1
    guard link > 0, findings.isSmallWord(.of, at: link) || findings.isSmallWord(.ofThe, at: link)
    else { return false }
    if findings.senses(.eventNoun, in: link - 1..<link).contains(where: {
      $0.endToken == link && PersonOrigin.performed.contains($0.value)
    }) {
      return true
    }
    // "Maria de la Paz", and not "le Textilmuseum de Saint-Gall".
    let before = findings.article.tokens[Int(link) - 1]
    return link > 1 && before.kind == .word && before.shape.contains(.capitalised)
      && !findings.hasAny(of: PersonOrigin.things, at: link - 1)
      && findings.mention(at: link - 1) == nil
      && findings.sense(.determiner, at: link - 2) == nil
      && !findings.isSmallWord(.toThe, at: link - 2)
      && findings.sense(.locative, at: link - 2) == nil
  }

  private static let performed: [Int16] = ["concert", "show"].map {
    WordCategory.eventNoun.value(named: $0)
  }
  private static let things = CategorySet(
    .eventNoun, .weakEventNoun, .venueHead, .streetType)

  private static let longestDoer: Int32 = 4

  /// Behind a person's name: capitals at both ends, small words between ("Piet de Wael").
  private func isBracketed(_ mention: PlaceMention) -> Bool {
    let tokens = findings.article.tokens
    let first = Int(mention.firstToken)
    guard first >= 3, tokens[first - 1].isSign("(") else { return false }
    var word = first - 2
    var capitals = 0
    while word >= 0, word > first - 7, tokens[word].kind == .word,
      findings.mention(at: Int32(word)) == nil
    {
      if tokens[word].shape.contains(.capitalised) {
        capitals += 1
      } else if findings.sense(.phraseLink, at: Int32(word)) == nil || capitals == 0 {
        break
      }
      word -= 1
    }
    return capitals > 1
  }

  private static let origin = WordCategory.placeWord.value(named: "origin")
}

extension Findings {
  /// A small word of places that ends right before a mention: "contre", "né à".
  func isBehind(_ value: Int16, _ mention: PlaceMention) -> Bool {
    senses(.placeWord, in: max(0, mention.firstToken - 3)..<mention.firstToken).contains {
      $0.value == value
        && ($0.endToken == mention.firstToken
          // "recevra | ensuite Beaune"
          || $0.endToken == mention.firstToken - 1
            && sense(.phraseEnd, at: $0.endToken)?.endToken == mention.firstToken)
    }
  }

  /// "Castlemaine Field Naturalists Club", "Université du temps libre": a body by the word that heads its
  /// name, which meets elsewhere; a town hall or a hospital is a house too.
  func isClub(_ mention: PlaceMention) -> Bool {
    guard mention.kind == .venue else { return false }
    let name = mention.firstToken..<mention.endToken
    // "OLD TOWN YARD SALE", "Makers' Christmas Market"
    if !pack.habits.headsFirst, has(.eventNoun, at: name.upperBound - 1),
      sense(.venueHead, at: name.upperBound - 1)?.value != 1
    {
      return true
    }
    return senses(.placeWord, in: name).contains {
      $0.value == Findings.organisation && sense(.venueHead, at: $0.firstToken)?.value != 1
        && (pack.habits.headsFirst
          ? $0.firstToken - name.lowerBound <= 1 : $0.endToken == name.upperBound)
    }
  }

  private static let organisation = WordCategory.placeWord.value(named: "organisation")
}
