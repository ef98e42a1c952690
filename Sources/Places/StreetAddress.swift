/// An address as it stands in the text, by tokens.
struct StreetAddress: Sendable {
  var firstToken: Int
  var endToken: Int
  /// Tokens of the house number with "bis" or "B", when there is one.
  var number: Range<Int>?
  var street: Range<Int>
  var postalCode: String?
  var town: Range<Int>?
  /// Entries that the town's name may mean, postal code and country already heeded.
  var townRows: [GazetteerRow] = []
}
