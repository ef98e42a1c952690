/// One line of the gazetteer, by its place in the table: fields are read when they are asked for.
///
/// The widths are those of `Maker/make_gazetteer.py`. A row is three integers, so that the finder
/// can weigh many candidates without copying any of them out.
struct GazetteerRow: Sendable, Hashable {
  /// Byte offsets of the line's first byte, of the bar after its name and of its end.
  let begin: Int
  let bar: Int
  let end: Int

  init(at begin: Int, in table: Span<UInt8>) {
    self.begin = begin
    var position = begin
    while position < table.count, table[position] != UInt8(ascii: "|") { position += 1 }
    bar = position
    while position < table.count, table[position] != 0x0A { position += 1 }
    end = position
  }

  /// `c` commune, `d` former commune, `a` arrondissement, `w` town elsewhere; areas in capitals.
  func kind(in table: Span<UInt8>) -> UInt8 { bar + 1 < end ? table[bar + 1] : 0 }

  /// INSEE's article: 2 Le, 3 La, 4 Les, 5 L', 6 Aux, 7 Las, 8 Los, less for none.
  func article(in table: Span<UInt8>) -> Int {
    bar + 2 < end ? Int(table[bar + 2] & 15) : 0
  }

  func isArea(in table: Span<UInt8>) -> Bool { kind(in: table) < UInt8(ascii: "a") }

  func isTown(in table: Span<UInt8>) -> Bool { !isArea(in: table) }

  func isCommonWord(in table: Span<UInt8>) -> Bool {
    end > bar && table[end - 1] == UInt8(ascii: "!")
  }

  /// Whether the name is an abbreviation in capitals: "BFC", "USA".
  func isShort(in table: Span<UInt8>) -> Bool {
    guard bar - begin <= 6, isArea(in: table) else { return false }
    for position in begin..<bar {
      let byte = table[position]
      let isCapital = byte >= 0x41 && byte <= 0x5A || byte == UInt8(ascii: ".")
      if !isCapital { return false }
    }
    return true
  }

  /// Whether this is a further name of an area that has another row, or a town's short name.
  func isAlias(in table: Span<UInt8>) -> Bool {
    let last = end - (isCommonWord(in: table) ? 2 : 1)
    return last > bar && table[last] == UInt8(ascii: "=")
  }

  private func populationRange(in table: Span<UInt8>) -> Range<Int> {
    let offset: Int
    switch kind(in: table) {
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "a"): offset = 18
    case UInt8(ascii: "w"): offset = 15
    default: offset = 4
    }
    let first = min(bar + 1 + offset, end)
    var last = first
    while last < end, GazetteerRow.digit(table[last]) != nil { last += 1 }
    return first..<last
  }

  func population(in table: Span<UInt8>) -> Int {
    number(populationRange(in: table), in: table) ?? 0
  }

  /// The fields of an area after its population: code, then the codes of a group's members.
  func areaFields(in table: Span<UInt8>) -> (code: String, members: [String]) {
    let code = codeRange(in: table)
    let membersBegin = min(code.upperBound + 1, end)
    var membersEnd = membersBegin
    while membersEnd < end, table[membersEnd] != UInt8(ascii: "|") { membersEnd += 1 }
    let members = text(membersBegin, membersEnd, in: table)
    return (
      text(code.lowerBound, code.upperBound, in: table),
      members.isEmpty ? [] : members.split(separator: ",").map(String.init)
    )
  }

  /// Where an area's code stands, which another bar ends.
  func codeRange(in table: Span<UInt8>) -> Range<Int> {
    let first = min(populationRange(in: table).upperBound + 1, end)
    var last = first
    while last < end, table[last] != UInt8(ascii: "|") { last += 1 }
    return last < end ? first..<last : first..<first
  }

  /// The department of a French town, such as "25" or "974"; empty for others.
  func department(in table: Span<UInt8>) -> String {
    switch kind(in: table) {
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "a"):
      let isOverseas = table[bar + 3] == UInt8(ascii: "9") && table[bar + 4] == UInt8(ascii: "7")
      return text(bar + 3, bar + (isOverseas ? 6 : 5), in: table)
    default: return ""
    }
  }

  /// The five signs of a town elsewhere that name its country and region: "BEWNA", "CAON.".
  func region(in table: Span<UInt8>) -> String {
    guard kind(in: table) == UInt8(ascii: "w") else {
      guard isTown(in: table), bar + 5 < end else { return "" }
      return DepartmentTable.region(
        at: DepartmentTable.number(table[bar + 3], table[bar + 4], table[bar + 5]))
    }
    var last = isQuebec(in: table) ? bar + 7 : bar + 8
    while last > bar + 5, table[last - 1] == UInt8(ascii: ".") { last -= 1 }
    guard last > bar + 5 else { return "" }
    var code = InlineArray<6, UInt8>(repeating: UInt8(ascii: "-"))
    code[0] = table[bar + 3]
    code[1] = table[bar + 4]
    for position in bar + 5..<last { code[position - bar - 2] = table[position] }
    return GazetteerRow.string(code.span.extracting(0..<last - bar - 2))
  }

  /// "CAQC" and one sign for the administrative region.
  private func isQuebec(in table: Span<UInt8>) -> Bool {
    table[bar + 3] == UInt8(ascii: "C") && table[bar + 4] == UInt8(ascii: "A")
      && table[bar + 5] == UInt8(ascii: "Q") && table[bar + 6] == UInt8(ascii: "C")
  }

  /// The code of the administrative region in which a town of Québec lies; empty for others.
  private func district(in table: Span<UInt8>) -> String {
    guard kind(in: table) == UInt8(ascii: "w"), bar + 8 <= end, isQuebec(in: table),
      let number = GazetteerRow.digit(table[bar + 7])
    else { return "" }
    return number < 10 ? "CA-QC-0\(number)" : "CA-QC-\(number)"
  }

  func country(in table: Span<UInt8>) -> String {
    kind(in: table) == UInt8(ascii: "w") ? text(bar + 3, bar + 5, in: table) : "FR"
  }

  /// Whether a town lies in France; areas count as if they did.
  func isFrench(in table: Span<UInt8>) -> Bool {
    kind(in: table) != UInt8(ascii: "w")
      || table[bar + 3] == UInt8(ascii: "F") && table[bar + 4] == UInt8(ascii: "R")
  }

  /// What `Gazetteer.isNear` says of the row's country, read in place.
  func isNear(in table: Span<UInt8>) -> Bool {
    if kind(in: table) != UInt8(ascii: "w") { return true }
    switch (table[bar + 3], table[bar + 4]) {
    case (0x46, 0x52), (0x43, 0x41), (0x43, 0x48), (0x42, 0x45), (0x4C, 0x55): return true
    default: return false
    }
  }

  /// Latitude and longitude of a town, in degrees.
  func point(in table: Span<UInt8>) -> (latitude: Double, longitude: Double)? {
    guard isTown(in: table), bar + 14 <= end, let point = number(bar + 8..<bar + 14, in: table)
    else { return nil }
    let (north, east) = point.quotientAndRemainder(dividingBy: 360_000)
    return (Double(north - 90_000) / 1_000, Double(east - 180_000) / 1_000)
  }

  func name(in table: Span<UInt8>) -> String {
    let bare = text(begin, bar, in: table)
    switch article(in: table) {
    case 2: return "Le " + bare
    case 3: return "La " + bare
    case 4: return "Les " + bare
    case 5: return "L'" + bare
    case 6: return "Aux " + bare
    case 7: return "Las " + bare
    case 8: return "Los " + bare
    default: return bare
    }
  }

  func place(in table: Span<UInt8>) -> Place {
    isArea(in: table) ? area(in: table) : town(in: table)
  }

  private func town(in table: Span<UInt8>) -> Place {
    let kind = kind(in: table)
    let isFrench = kind != UInt8(ascii: "w")
    let isPart = isFrench && kind != UInt8(ascii: "c")
    var place = Place(kind: isPart ? .partOfTown : .town, name: name(in: table))
    place.country = country(in: table)
    place.region = region(in: table)
    place.population = population(in: table)
    if let point = point(in: table) {
      place.latitude = point.latitude
      place.longitude = point.longitude
    }
    if isFrench {
      if isAlias(in: table), let whole = wholeName(in: table) { place.name = whole }
      place.code = text(bar + 3, bar + 8, in: table)
      place.department = department(in: table)
      let body: InlineArray<3, UInt8> = [UInt8(ascii: "E"), table[bar + 14], table[bar + 15]]
      place.intercommunality = GazetteerRow.string(body.span)
      place.postalCode =
        number(bar + 16..<bar + 19, in: table).map { GazetteerRow.postal($0) } ?? ""
      place.timezone = DepartmentTable.zone(of: place.department)
    } else {
      place.district = district(in: table)
      if let zone = number(bar + 14..<bar + 16, in: table) {
        place.timezone = GazetteerRow.zone(zone)
      }
    }
    return place
  }

  /// "Brive-la-Gaillarde" for Brive: the name that begins so stands a few rows on.
  private func wholeName(in table: Span<UInt8>) -> String? {
    var position = end + 1
    for _ in 0..<GazetteerRow.reach where position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      guard row.kind(in: table) == kind(in: table), position <= table.count else { continue }
      let isSame = (3..<8).allSatisfy { table[row.bar + $0] == table[bar + $0] }
      if isSame { return row.name(in: table) }
    }
    return nil
  }

  /// So many names go on from one short name at most: those of Saint-Ouen.
  private static let reach = 64

  private func area(in table: Span<UInt8>) -> Place {
    let (code, members) = areaFields(in: table)
    var place = Place(kind: .region, name: name(in: table))
    place.code = code
    place.members = members
    place.population = population(in: table)
    if let zone = number(bar + 3..<bar + 5, in: table) { place.timezone = GazetteerRow.zone(zone) }
    switch kind(in: table) {
    case UInt8(ascii: "K"):
      place.kind = .country
      place.country = code
    case UInt8(ascii: "D"):
      place.kind = .department
      place.department = code
      place.country = "FR"
      place.region = DepartmentTable.region(of: code)
    case UInt8(ascii: "E"):
      place.kind = .intercommunality
      place.country = "FR"
      place.intercommunality = code
      place.department = members.first ?? ""
      place.members = []
      place.region = DepartmentTable.region(of: place.department)
    case UInt8(ascii: "Q"):
      place.kind = .district
      place.country = String(code.prefix(2))
      place.region = members.first ?? "CA-QC"
      place.district = code
      place.members = []
    case UInt8(ascii: "G"):
      place.country = String(code.prefix(2))
      place.region = DepartmentTable.region(of: members.first ?? "")
      if place.region.isEmpty { place.region = code.count > 2 ? code : "" }
    default:
      place.country = String(code.prefix(2))
      place.region = code
    }
    return place
  }

  /// Five digits: "01000".
  private static func postal(_ number: Int) -> String {
    var digits = InlineArray<5, UInt8>(repeating: UInt8(ascii: "0"))
    var rest = number
    for place in (0..<5).reversed() {
      digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return string(digits.span)
  }

  private static let zones = ZoneTable.lines.split(separator: "\n").map(String.init)

  /// The zone on a line of `ZoneTable`; empty when there is none.
  private static func zone(_ number: Int) -> String {
    zones.indices.contains(number) ? zones[number] : ""
  }

  func text(_ begin: Int, _ end: Int, in table: Span<UInt8>) -> String {
    let end = min(end, self.end)
    guard begin >= 0, begin < end, end <= table.count else { return "" }
    return GazetteerRow.string(table.extracting(begin..<end))
  }

  private static func string(_ bytes: Span<UInt8>) -> String {
    guard let text = try? UTF8Span(validating: bytes) else { return "" }
    return String(copying: text)
  }

  /// A number in base-64 digits; nil when the field is blank.
  private func number(_ range: Range<Int>, in table: Span<UInt8>) -> Int? {
    guard !range.isEmpty, range.upperBound <= end else { return nil }
    var value = 0
    for position in range {
      guard let digit = GazetteerRow.digit(table[position]) else { return nil }
      value = value &* 64 &+ digit
    }
    return value
  }

  @inline(__always)
  static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 0x41 + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 0x61 + 36
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "*"): 63
    default: nil
    }
  }
}

extension [GazetteerRow] {
  /// Keeps those for which a test holds: as it mostly does for all, nothing is copied.
  @inline(__always)
  mutating func keep(where test: (GazetteerRow) -> Bool) {
    if !allSatisfy(test) { self = filter(test) }
  }

  /// The same, but keeps all where the test holds for none.
  @inline(__always)
  mutating func prefer(where test: (GazetteerRow) -> Bool) {
    if contains(where: test) { keep(where: test) }
  }
}
