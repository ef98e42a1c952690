/// A stretch of text that names a place, with all entries it may mean; the resolver chooses.
struct PlaceCandidate: Sendable {
  /// What stands before the name and how it bears on the choice between a town and an area.
  enum Leaning: Sendable {
    case none, town, area
    /// "de Bretagne", "de Dole": departments would have an article.
    case townOrRegion
  }

  var firstToken: Int
  var endToken: Int
  /// One past what belongs to the name as proof: "(39)", ", Québec".
  var endOfProof: Int
  var rows: [GazetteerRow]
  var leaning = Leaning.none
  var isLocative = false
  /// Words or signs around show which town is meant: a preposition, a venue, a bracket.
  var isTied = false
  var isWeak = false
  /// Bracket, postal code or label: the reading is certain and shows what the document is about.
  var isProven = false
  /// "la messe de Saint-Hubert": rather a feast, unless the text sets something in the town too.
  var isFeast = false
  var rule: StaticString
  /// The name as the text has it, where that is a short form of the entry's.
  var writtenName: String?
}
