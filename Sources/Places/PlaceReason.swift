/// Why an entry of the gazetteer was taken for the one meant; put into words when somebody asks.
public enum PlaceReason: Sendable, Hashable {
  case area, only, department, region, company, home, writing
  case largest(of: Int32)
  /// The publisher's own place.
  case publisher

  public var text: String {
    switch self {
    case .area: "the area of this name"
    case .only: "the only entry of this name"
    case .largest(let count): "the largest of \(count)"
    case .department: "in a department the text names"
    case .region: "in a region the text names"
    case .company: "in the department of the text's other places"
    case .home: "near home"
    case .writing: "in the country the text is written in"
    case .publisher: "home"
    }
  }
}
