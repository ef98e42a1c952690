import LanguagePacks

extension EventKind {
  /// The kind of event that an act makes, by its place in the pack's values.
  init(act: Int16) {
    let names = WordCategory.actNoun.values ?? []
    guard names.indices.contains(Int(act)) else {
      self = .other
      return
    }
    switch names[Int(act)] {
    case "presentation": self = .briefing
    case "screening", "performance": self = .show
    case "inauguration", "signing", "award", "celebration", "commemoration", "unveiling",
      "launch", "opening":
      self = .ceremony
    case "visit": self = .trip
    default: self = .other
    }
  }
}
