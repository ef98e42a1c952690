/// The lands by which towns of one name are told apart in German: "Rheinfelden (Baden)", "Münden (Hann.)".
///
/// They are the lands of old or parts of today's, of which the gazetteer knows nothing; only those that
/// lie in one of today's stand here, by its code in ISO 3166-2.
enum BracketedLand {
  /// The code for a land's name or its short form, without the point.
  static func code(of name: String) -> String? { codes[name.lowercased()] }

  private static let codes: [String: String] = [
    "baden": "DE-BW", "württemberg": "DE-BW", "württ": "DE-BW", "schwarzwald": "DE-BW",
    "westfalen": "DE-NW", "westf": "DE-NW", "rheinland": "DE-NW", "sauerland": "DE-NW",
    "pfalz": "DE-RP", "westerwald": "DE-RP", "hunsrück": "DE-RP", "holstein": "DE-SH",
    "oldenburg": "DE-NI", "oldb": "DE-NI", "hann": "DE-NI", "ostfriesland": "DE-NI",
    "allgäu": "DE-BY", "oberbayern": "DE-BY", "niederbayern": "DE-BY", "oberpfalz": "DE-BY",
    "oberfranken": "DE-BY", "mittelfranken": "DE-BY", "unterfranken": "DE-BY",
    "vogtland": "DE-SN", "erzgebirge": "DE-SN", "oberlausitz": "DE-SN", "oder": "DE-BB",
    "niederlausitz": "DE-BB", "eichsfeld": "DE-TH",
  ]
}
