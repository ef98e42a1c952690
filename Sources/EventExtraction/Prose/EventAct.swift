import LanguagePacks

/// What the pack's acts are as events.
enum EventAct {
  /// The act is how its subject takes place ("se réunira", "sera joué") and no event of its own.
  static func isHeld(_ act: Int16) -> Bool {
    let names = WordCategory.actNoun.values ?? []
    return names.indices.contains(Int(act)) && held.contains(names[Int(act)])
  }

  /// People come together for what is named elsewhere: "se réuniront pour l'assemblée générale".
  static func bringsTogether(_ act: Int16) -> Bool {
    let names = WordCategory.actNoun.values ?? []
    return names.indices.contains(Int(act)) && ["assembly", "gathering"].contains(names[Int(act)])
  }

  private static let held: Set<String> = [
    "assembly", "performance", "screening", "parade", "gathering", "celebration", "encounter",
  ]
}

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
    case "assembly", "vote", "debate": self = .meeting
    case "reopening", "funeral", "laying": self = .ceremony
    case "parade": self = .show
    default: self = .other
    }
  }
}
