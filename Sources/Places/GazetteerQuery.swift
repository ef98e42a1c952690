/// Look-ups by code, and what helps people whose name is not known.
enum GazetteerQuery {
  /// The parts of a description: "Besançon, Doubs", "Dole (39)", "Montréal / Québec".
  static func parts(of text: String) -> [String] {
    text.split { character in
      character == "," || character == "(" || character == ")" || character == "/"
        || character == ";" || character == "\n"
    }.map { part in
      var trimmed = part
      while trimmed.first == " " { trimmed.removeFirst() }
      while trimmed.last == " " { trimmed.removeLast() }
      return String(trimmed)
    }.filter { !$0.isEmpty }
  }

  /// The area with an ISO 3166 code or a French department's number, in any case.
  static func area(coded code: String, in table: Span<UInt8>) -> Place? {
    row(coded: code, in: table)?.place(in: table)
  }

  static func row(coded code: String, in table: Span<UInt8>) -> GazetteerRow? {
    let wanted = Array(code.utf8.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 })
    guard wanted.count >= 2, wanted.count <= 8,
      wanted.allSatisfy({ $0 == 0x2D || FoldedName.letter($0) != 0 && $0 < 0x80 })
    else { return nil }
    let isNumber = wanted[0] >= 0x30 && wanted[0] <= 0x39
    guard isNumber || wanted.count == 2 || wanted[2] == 0x2D || wanted.first == 0x45 else {
      return nil
    }
    guard let begin = rowsByCode[number(of: wanted.span)] else { return nil }
    return GazetteerRow(at: begin, in: table)
  }

  /// Where the row of each area's code begins; read through once, when a code is first asked for.
  private static let rowsByCode: [UInt64: Int] = {
    let table = GazetteerTable.lines.utf8Span.span
    var rows: [UInt64: Int] = [:]
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      guard row.isArea(in: table), !row.isAlias(in: table) else { continue }
      let range = row.codeRange(in: table)
      guard !range.isEmpty, range.count <= 8 else { continue }
      let code = number(of: table.extracting(range))
      if rows[code] == nil { rows[code] = row.begin }
    }
    return rows
  }()

  /// The bytes of a code as one number.
  private static func number(of code: Span<UInt8>) -> UInt64 {
    var number: UInt64 = 0
    for index in code.indices { number = number &<< 8 | UInt64(code[index]) }
    return number
  }

  /// Names of areas and larger towns within two letters of the key, nearest first.
  static func suggestions(for key: [UInt8], limit: Int, in table: Span<UInt8>) -> [String] {
    guard let first = key.first, key.count < 60 else { return [] }
    var found: [(distance: Int, population: Int, name: String)] = []
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      guard abs(row.bar - row.begin - key.count) <= 6 else { continue }
      let isArea = row.isArea(in: table)
      let population = row.population(in: table)
      guard isArea || population >= 2000 else { continue }
      let name = row.name(in: table)
      var folded = FoldedName.key(of: name)
      if row.article(in: table) > 1, key.count + 2 < folded.count,
        let space = folded.firstIndex(of: 0x20)
      {
        folded.removeSubrange(...space)
      }
      let limit = key.count < 5 ? 1 : 2
      guard folded.first == first || key.count > 4,
        let distance = distance(key, folded, limit: limit)
      else { continue }
      found.append((distance, isArea ? population + 1_000_000 : population, name))
    }
    found.sort { left, right in
      left.distance != right.distance
        ? left.distance < right.distance : left.population > right.population
    }
    var names: [String] = []
    for entry in found where !names.contains(entry.name) {
      names.append(entry.name)
      if names.count == limit { break }
    }
    return names
  }

  /// The number of letters to add, drop, change or swap; nil when more than the limit.
  static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit { return nil }
      beforePrevious = previous
      previous = current
    }
    let result = previous[right.count]
    return result <= limit ? result : nil
  }
}
