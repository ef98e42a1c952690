/// A venue as it stands in the text, by tokens.
struct VenueName: Sendable {
  var firstToken: Int
  var endToken: Int
  /// A place named inside the venue's name: "théâtre de Dole".
  var place: PlaceCandidate?
  /// The head alone ("la mairie") or a head that is weak without more.
  var isNamed: Bool
  /// The place is not part of the name but follows it with "de".
  var hasTownBeside = false
}
