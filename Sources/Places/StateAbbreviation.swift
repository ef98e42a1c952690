/// The short forms by which English papers name American states and Canadian provinces.
///
/// The Associated Press and The Canadian Press write "Burlington, Vt." and "Kingston, Ont."; the codes
/// are those of ISO 3166-2.
enum StateAbbreviation {
  /// The code for a short form without its points, in lower case: "calif" is `US-CA`.
  static func code(of letters: String) -> String? { codes[letters] }

  /// The longest short form has so many letters.
  static let longest = 5

  private static let codes: [String: String] = [
    "ala": "US-AL", "ariz": "US-AZ", "ark": "US-AR", "calif": "US-CA", "colo": "US-CO",
    "conn": "US-CT", "del": "US-DE", "fla": "US-FL", "ga": "US-GA", "ill": "US-IL",
    "ind": "US-IN", "kan": "US-KS", "ky": "US-KY", "la": "US-LA", "md": "US-MD",
    "mass": "US-MA", "mich": "US-MI", "minn": "US-MN", "miss": "US-MS", "mo": "US-MO",
    "mont": "US-MT", "neb": "US-NE", "nev": "US-NV", "nh": "US-NH", "nj": "US-NJ",
    "nm": "US-NM", "ny": "US-NY", "nc": "US-NC", "nd": "US-ND", "okla": "US-OK",
    "ore": "US-OR", "pa": "US-PA", "ri": "US-RI", "sc": "US-SC", "sd": "US-SD",
    "tenn": "US-TN", "tex": "US-TX", "vt": "US-VT", "va": "US-VA", "wash": "US-WA",
    "wva": "US-WV", "wis": "US-WI", "wyo": "US-WY", "dc": "US-DC", "ont": "CA-ON",
    "que": "CA-QC", "alta": "CA-AB", "man": "CA-MB", "sask": "CA-SK", "bc": "CA-BC",
    "nb": "CA-NB", "ns": "CA-NS", "nl": "CA-NL", "pei": "CA-PE",
  ]
}
