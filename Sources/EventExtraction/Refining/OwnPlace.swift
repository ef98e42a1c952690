import ArticleText
import LanguagePacks
import Places

/// The place that a whole article speaks of: the only town it sets anything in.
///
/// "Toutes les rencontres ont lieu à la médiathèque" gives the venue of a programme once; a sentence
/// or a "Lieu :" that names no date and a venue does.
struct OwnPlace {
  let place: Place
  private(set) var venue: PlaceMention?
  private(set) var address: PlaceMention?

  /// Nil when the article states no place for all, and names no town or several.
  ///
  /// A town that stands only in a name counts when `acceptsNames`: nothing better is known then.
  init?(findings: Findings, acceptsNames: Bool) {
    if let stated = OwnPlace.statedForAll(findings) {
      self = stated
      return
    }
    var town: Place?
    for mention in findings.mentions where mention.isLocative && !mention.isWeak {
      guard let named = mention.place, named.kind == .town,
        let block = findings.block(at: mention.firstToken), OwnPlace.isOwn(block, findings)
      else { continue }
      if let town, town.name != named.name { return nil }
      town = named
    }
    guard let town = town ?? (acceptsNames ? OwnPlace.onlyTownNamed(findings) : nil) else {
      return nil
    }
    place = town
    findVenue(findings)
  }

  /// "La fête du village de Quingey": the only town an article names at all, though only as a name.
  private static func onlyTownNamed(_ findings: Findings) -> Place? {
    var town: Place?
    for mention in findings.mentions where mention.kind == .place && !mention.isWeak {
      guard let named = mention.place, named.kind == .town,
        let block = findings.block(at: mention.firstToken), isOwn(block, findings)
      else { continue }
      if let town, town.name != named.name { return nil }
      town = named
    }
    return town
  }

  private init(place: Place, venue: PlaceMention?, address: PlaceMention?) {
    self.place = place
    self.venue = venue
    self.address = address
  }

  /// "Toutes les rencontres ont lieu à la médiathèque …, à Lons-le-Saunier, sauf mention contraire".
  private static func statedForAll(_ findings: Findings) -> OwnPlace? {
    for (index, sentence) in findings.article.sentences.enumerated() {
      let tokens = findings.tokens(ofSentence: index)
      guard isOwn(Int(sentence.block), findings), findings.dates(in: tokens).isEmpty,
        findings.has(.eventVerb, in: tokens)
      else { continue }
      let mentions = findings.mentions(in: tokens).map { findings.mentions[$0] }
        .filter { !$0.isWeak && !$0.isOnline }
      guard let town = mentions.compactMap(\.place).first(where: { $0.kind == .town }),
        let venue = mentions.first(where: { $0.kind == .venue })
      else { continue }
      return OwnPlace(
        place: town, venue: venue, address: mentions.first { $0.kind == .address })
    }
    return nil
  }

  private static func isOwn(_ block: Int, _ findings: Findings) -> Bool {
    switch findings.role(ofBlock: block) {
    case .headline, .body, .listing: true
    case .stamp, .caption, .teaser, .widget, .boilerplate: false
    }
  }

  /// A sentence without a date that says where things take place, or a labelled line.
  private mutating func findVenue(_ findings: Findings) {
    for (index, sentence) in findings.article.sentences.enumerated() {
      let tokens = findings.tokens(ofSentence: index)
      guard OwnPlace.isOwn(Int(sentence.block), findings),
        findings.dates(in: tokens).isEmpty,
        findings.has(.eventVerb, in: tokens) || findings.has(.fieldLabel, in: tokens)
      else { continue }
      for mention in findings.mentions(in: tokens).map({ findings.mentions[$0] }) {
        switch mention.kind {
        case .venue where venue == nil && mention.isLocative: venue = mention
        case .address where address == nil: address = mention
        default: break
        }
      }
      if venue != nil { return }
    }
    findOnlyAddress(findings)
  }

  /// The one address of the article, in a line that names no date: the house of a programme.
  private mutating func findOnlyAddress(_ findings: Findings) {
    let addresses = findings.mentions.filter { mention in
      guard mention.kind == .address, mention.number != nil || mention.postalCode != nil,
        let block = findings.block(at: mention.firstToken)
      else {
        return false
      }
      return findings.dates(in: findings.tokens(ofBlock: block)).isEmpty
    }
    guard let first = addresses.first,
      addresses.allSatisfy({ $0.street == first.street && $0.number == first.number }),
      let block = findings.block(at: first.firstToken)
    else { return }
    address = first
    venue = findings.mentions(in: findings.tokens(ofBlock: block))
      .map { findings.mentions[$0] }.first { $0.kind == .venue && !$0.isOnline }
  }
}
