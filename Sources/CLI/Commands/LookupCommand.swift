import JSON
import Places

/// `almanach lookup`: looks names up in the gazetteer.
struct LookupCommand {
  let session: Session

  func run() throws(UsageError) {
    if session.arguments.operands.isEmpty { throw UsageError(.missingOperand(.lookup)) }
    for name in session.arguments.operands {
      let places = LookupCommand.places(named: name)
      if places.isEmpty {
        session.fail(
          .usage(
            UsageError(
              .unknownPlace(name, nearest: Gazetteer.shared.suggestions(for: name, limit: 3)))))
      }
      print(places)
    }
  }

  /// Everything with this name, the largest first; else what a code or a description names.
  private static func places(named name: String) -> [Place] {
    var places = Gazetteer.shared.places(named: name)
    for place in [Gazetteer.shared.area(named: name), Gazetteer.shared.place(describedBy: name)] {
      if let place, !places.contains(place) { places.append(place) }
    }
    return places
  }

  /// "Bas-Saint-Laurent" for a town of Québec; empty for others.
  private static func districtName(of place: Place) -> String {
    guard place.kind == .town, !place.district.isEmpty else { return "" }
    return Gazetteer.shared.area(named: place.district)?.name ?? ""
  }

  private func print(_ places: [Place]) {
    if session.arguments.has(.ndjson) || session.arguments.has(.json) {
      for place in places {
        session.console.write(JSONWriter.text(PlaceJSON.value(of: place)) + "\n")
      }
      return
    }
    for place in places {
      let fields = [
        place.name, String(describing: place.kind), place.code, place.department,
        LookupCommand.districtName(of: place), place.region, place.country,
        place.population > 0 ? String(place.population) : "",
      ]
      session.console.write(fields.filter { !$0.isEmpty }.joined(separator: "  ") + "\n")
    }
  }
}
