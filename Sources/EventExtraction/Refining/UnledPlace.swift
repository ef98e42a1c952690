import ArticleText
import LanguagePacks
import Places

/// Places that an event's own words name without a preposition that sets it there: "le musée des Tissus
/// consacre une exposition", "Guebwiller nous prend le 6", "la bourse aux plantes de Millas".
///
/// A house may just as well be who organises, and a town where a guest is from; so these count only
/// where nothing else in the sentence says where.
struct UnledPlace {
  let findings: Findings
  let home: Place?

  // MARK: Houses

  /// The house with a name of its own in a sentence that tells an event.
  func house(of draft: EventDraft) -> PlaceMention? {
    guard draft.titleSource != .entry else { return nil }
    let mentions = findings.mentions
    return findings.mentions(in: draft.reach).first {
      mentions[$0].kind == .venue && !mentions[$0].isWeak && !mentions[$0].isOnline
        && isHouse(mentions[$0])
    }.map { mentions[$0] }
  }

  /// "return to the Fox & Fiddle", "come to the Carleton": behind a verb that comes or brings, its
  /// preposition and an article a bare name is a house's.
  func bareHouse(of draft: EventDraft) -> PlaceMention? {
    let reach = draft.reach
    guard !findings.pack.habits.headsFirst, reach.count <= UnledPlace.longestSentence
    else { return nil }
    for verb in findings.senses(.weakEventVerb, in: reach)
    where isPlaceWord(UnledPlace.toward, verb.endToken)
      && findings.sense(.determiner, at: verb.endToken + 1) != nil
    {
      if let house = bareName(at: verb.endToken + 2, in: reach) { return house }
    }
    for verb in findings.senses(.performVerb, in: reach)
    where findings.sense(.determiner, at: verb.endToken - 1) != nil {
      if let house = bareName(at: verb.endToken, in: reach), isBeforeDate(house) { return house }
    }
    return nil
  }

  /// "play the Carleton on Friday", and not "play the Messiah with the choir".
  private func isBeforeDate(_ house: PlaceMention) -> Bool {
    findings.date(at: house.endToken) != nil || findings.date(at: house.endToken + 1) != nil
  }

  private func bareName(at name: Int32, in reach: Range<Int32>) -> PlaceMention? {
    guard name < reach.upperBound else { return nil }
    let tokens = findings.article.tokens
    let limit = min(name + UnledPlace.longestHouse, reach.upperBound)
    let end =
      (name..<limit).first {
        !tokens[Int($0)].shape.contains(.capitalised) && !tokens[Int($0)].isSign("&")
      } ?? limit
    let house = name..<end
    guard !house.isEmpty, findings.mentions(in: house).isEmpty, findings.dates(in: house).isEmpty,
      !findings.has(.eventNoun, in: house), !isPlaceWord(UnledPlace.organisation, end - 1)
    else { return nil }
    return findings.house(named: house, rule: "name behind a verb that comes")
  }

  private func isPlaceWord(_ value: Int16, _ token: Int32) -> Bool {
    findings.senses(.placeWord, in: token..<token + 1).contains { $0.value == value }
  }

  private static let toward = WordCategory.placeWord.value(named: "toward")
  private static let longestHouse: Int32 = 5
  private static let longestSentence = 80

  /// No body, no house that another word's complement names ("la chorale de l'école Pergaud"), and no
  /// common noun with a common one behind it ("l'école de rugby").
  private func isHouse(_ mention: PlaceMention) -> Bool {
    let tokens = findings.article.tokens
    let name = mention.firstToken..<mention.endToken
    let isNamed =
      name.dropFirst().contains { tokens[Int($0)].shape.contains(.capitalised) }
      || tokens[Int(mention.firstToken)].shape.contains(.capitalised)
    return isNamed && !isComplement(mention)
      && !findings.senses(.placeWord, in: name).contains {
        $0.value == UnledPlace.organisation
          && ($0.firstToken == name.lowerBound || $0.endToken == name.upperBound)
      }
  }

  private func isComplement(_ mention: PlaceMention) -> Bool {
    let before = mention.firstToken - 1
    guard before >= 0 else { return false }
    return isOf(before)
      || before > 0 && findings.sense(.determiner, at: before) != nil && isOf(before - 1)
  }

  private func isOf(_ token: Int32) -> Bool {
    findings.senses(.placeWord, in: token..<token + 1).contains {
      UnledPlace.genitives.contains($0.value)
    }
  }

  private static let genitives: [Int16] = ["of", "of-le", "of-les"].map {
    WordCategory.placeWord.value(named: $0)
  }

  private static let organisation = WordCategory.placeWord.value(named: "organisation")

  // MARK: Towns

  /// The town that opens the event's sentence as its subject, or that the noun of the event bears.
  func town(of draft: EventDraft) -> PlaceMention? {
    guard draft.titleSource != .entry else { return nil }
    let reach = draft.reach
    let mentions = findings.mentions
    return findings.mentions(in: reach).first {
      mentions[$0].kind == .place && mentions[$0].placeKind?.isTown == true
        && (opens(mentions[$0]) || isOfEvent(mentions[$0], in: reach)) && isNear(mentions[$0].place)
    }.map { mentions[$0] }
  }

  /// "Port-au-Prince a renoncé à la sienne": before it at most a date, behind it a verb.
  private func opens(_ mention: PlaceMention) -> Bool {
    guard let sentence = findings.sentence(at: mention.firstToken) else { return false }
    let own = findings.tokens(ofSentence: sentence)
    var first = own.lowerBound
    while first < mention.firstToken, let next = findings.afterDateOrSign(first) { first = next }
    guard first == mention.firstToken, mention.endToken < own.upperBound else { return false }
    let next = findings.article.tokens[Int(mention.endToken)]
    return next.kind == .word && !next.shape.contains(.capitalised)
      && !findings.hasAny(of: UnledPlace.noVerbs, at: mention.endToken)
  }

  private static let noVerbs = CategorySet(
    .phraseLink, .determiner, .locative, .eventNoun, .weakEventNoun, .relative)

  /// "la vente de reproducteurs de Jalogny": a complement of the words that name the event.
  private func isOfEvent(_ mention: PlaceMention, in reach: Range<Int32>) -> Bool {
    let tokens = findings.article.tokens
    guard mention.firstToken > reach.lowerBound,
      findings.sense(.phraseLink, at: mention.firstToken - 1) != nil
    else { return false }
    let begin = max(reach.lowerBound, mention.firstToken - UnledPlace.longestName)
    var before = begin..<mention.firstToken
    if let stop = before.last(where: {
      tokens[Int($0)].kind == .sign || findings.date(at: $0) != nil
    }) {
      before = stop + 1..<mention.firstToken
    }
    let words = CategorySet(.eventNoun, .weakEventNoun)
    // No verb and no preposition between: "la vente tenue par le maire de Jalogny".
    return before.contains { noun in
      findings.hasAny(of: words, at: noun)
        && !(noun + 1..<mention.firstToken).contains {
          findings.isFiniteVerb(at: $0) || findings.sense(.locative, at: $0) != nil
            || findings.senses(.placeWord, in: $0..<$0 + 1).contains {
              $0.value == UnledPlace.organisation
            }
        }
    }
  }

  private static let longestName: Int32 = 7

  /// In another country only a city is meant.
  private func isNear(_ place: Place?) -> Bool {
    guard let home, let place else { return true }
    return place.country == home.country || place.population > UnledPlace.city
  }

  private static let city = 100_000
}
