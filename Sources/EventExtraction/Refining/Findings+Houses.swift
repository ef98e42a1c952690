import ArticleText
import LanguagePacks
import Places

/// What the names of houses tell of each other.
extension Findings {
  /// The mention of a house that words of the text name, where the reader of places found none.
  func house(
    named name: Range<Int32>, rule: StaticString, isLocative: Bool = false
  ) -> PlaceMention {
    var mention = PlaceMention(
      kind: .venue, begin: article.tokens[Int(name.lowerBound)].begin,
      end: article.tokens[Int(name.upperBound) - 1].end, firstToken: name.lowerBound,
      endToken: name.upperBound, rule: rule)
    mention.venue = text(name)
    mention.isLocative = isLocative
    return mention
  }

  /// "Fablab" and "Fablab des Cantons": one name goes on where the other ends.
  func isSameHouse(_ left: PlaceMention, _ right: PlaceMention) -> Bool {
    let left = nameKeys(of: left)
    let right = nameKeys(of: right)
    return left.starts(with: right) || right.starts(with: left)
  }

  /// The folded words of a name, signs left out.
  func nameKeys(of mention: PlaceMention) -> some Collection<UInt64> {
    article.tokens[Int(mention.firstToken)..<Int(mention.endToken)].lazy
      .filter { $0.kind != .sign }.map { $0.key.folded }
  }

  /// The noun that says what kind of house a mention is.
  func head(of house: PlaceMention) -> Int32 {
    pack.habits.headsFirst ? house.firstToken : house.endToken - 1
  }

  /// A noun that is always a house, and a name beside it: "musée du Verre".
  func hasNameOfItsOwn(_ house: PlaceMention) -> Bool {
    let head = head(of: house)
    return house.kind == .venue && !house.isWeak && !house.isOnline
      && house.endToken - house.firstToken > 1 && sense(.venueHead, at: head)?.value == 1
      && (house.firstToken..<house.endToken).contains {
        $0 != head && article.tokens[Int($0)].shape.contains(.capitalised)
      }
  }
}
