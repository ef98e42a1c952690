/// A time zone: which offset its clocks showed or will show at any moment.
///
/// The rules come from the tz database and are compiled in, so they are the same on every machine. Before
/// the first change it knows, a place's mean solar time holds. Moments are seconds since 1970 in UTC.
public struct Zone: Sendable {
  /// The name asked for, in the database's spelling; a link keeps its own name.
  public let name: String
  let initial: LocalTimeType
  let changes: [Change]
  let rule: PosixRule

  /// A moment from which on the clocks show another local time type.
  struct Change: Sendable {
    var moment: Int
    var type: LocalTimeType
  }

  /// The zone with this IANA name, letters' case aside: `Europe/Paris`, `US/Eastern`, `UTC`.
  public init?(named name: String) {
    guard let row = zoneRules.row(name),
      let keyEnd = row.firstIndex(where: SortedText.isSeparator)
    else { return nil }
    self.name = String(decoding: row[..<keyEnd], as: UTF8.self)
    var target = row
    if row[keyEnd] == UInt8(ascii: ">") {
      let link = String(decoding: row[(keyEnd + 1)...], as: UTF8.self)
      guard let linked = zoneRules.row(link) else { return nil }
      target = linked
    }
    let fields = target.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard fields.count == 4, let rule = PosixRule(fields[1]) else { return nil }
    let types = fields[2].split(separator: UInt8(ascii: ",")).compactMap(Zone.type)
    guard let first = types.first else { return nil }
    self.rule = rule
    initial = first
    changes = Zone.changes(fields[3], types)
  }

  /// A zone that a calendar file defines itself; after the last change its clock stays.
  public init(
    name: String, initial: LocalTimeType, changes: [(moment: Int, type: LocalTimeType)]
  ) {
    self.name = name
    self.initial = initial
    self.changes = changes.map { Change(moment: $0.moment, type: $0.type) }
    rule = PosixRule(standard: changes.last?.type ?? initial)
  }

  /// The zone that Windows and Outlook call so: `Romance Standard Time` is Europe/Paris.
  public init?(windowsName: String) {
    guard let name = Zone.ianaName(ofWindowsZone: windowsName) else { return nil }
    self.init(named: name)
  }

  /// The IANA name CLDR gives a Windows zone name.
  public static func ianaName(ofWindowsZone name: String) -> String? {
    guard let row = windowsZones.row(name),
      let keyEnd = row.firstIndex(where: SortedText.isSeparator)
    else { return nil }
    return String(decoding: row[(keyEnd + 1)...], as: UTF8.self)
  }

  /// The names of all zones and links.
  public static var names: [String] {
    zoneRules.rows.map { row in
      String(row.prefix { $0 != "|" && $0 != ">" })
    }
  }

  /// Whether this is UTC under any of its names, which calendars write with a `Z` and no zone.
  public var isUTC: Bool {
    changes.isEmpty && rule.summer == nil && initial.offset == 0
      && (initial.abbreviation == "UTC" || initial.abbreviation == "Z")
  }

  /// The clock in force at a moment.
  public func type(at moment: Int) -> LocalTimeType {
    guard let last = changes.last else {
      return rule.summer == nil ? initial : rule.type(at: moment)
    }
    if moment >= last.moment { return rule.summer == nil ? last.type : rule.type(at: moment) }
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].moment <= moment { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? initial : changes[low - 1].type
  }

  /// Seconds east of Greenwich at a moment.
  public func offset(at moment: Int) -> Int { type(at: moment).offset }

  /// The wall clock at a moment.
  public func local(at moment: Int) -> LocalDateTime {
    LocalDateTime(seconds: moment &+ offset(at: moment))
  }

  /// The moment or moments at which the clocks show this, or the gap it falls into.
  public func resolve(_ local: LocalDateTime) -> LocalResolution {
    let seconds = local.seconds
    let before = offset(at: seconds - 86_400)
    let after = offset(at: seconds + 86_400)
    if before == after { return .unique(seconds - before) }
    let isBefore = offset(at: seconds - before) == before
    let isAfter = offset(at: seconds - after) == after
    switch (isBefore, isAfter) {
    case (true, true): return .fold(earlier: seconds - before, later: seconds - after)
    case (true, false): return .unique(seconds - before)
    case (false, true): return .unique(seconds - after)
    case (false, false):
      return .gap(oldOffset: seconds - before, newOffset: seconds - after)
    }
  }

  private static func type(_ text: ArraySlice<UInt8>) -> LocalTimeType? {
    let fields = text.split(separator: UInt8(ascii: ":"))
    guard fields.count == 3, let offset = Int(String(decoding: fields[1], as: UTF8.self)) else {
      return nil
    }
    return LocalTimeType(
      abbreviation: String(decoding: fields[0], as: UTF8.self), offset: offset,
      isDaylightSaving: fields[2].first == UInt8(ascii: "1"))
  }

  private static func changes(_ text: ArraySlice<UInt8>, _ types: [LocalTimeType]) -> [Change] {
    var changes: [Change] = []
    var moment = 0
    var sign = 1
    for byte in text {
      switch byte {
      case 0x30...0x39: moment = moment &* 10 &+ Int(byte - 0x30)
      case UInt8(ascii: "-"): sign = -1
      case 0x61...0x7A:
        let index = Int(byte - 0x61)
        if index < types.count { changes.append(Change(moment: sign * moment, type: types[index])) }
        moment = 0
        sign = 1
      default: break
      }
    }
    return changes
  }
}

extension Zone: Hashable {
  /// Zones are equal when their names are; those of the database differ in nothing else.
  public static func == (left: Zone, right: Zone) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
