internal import ArticleText
internal import LanguagePacks

/// A postal code as the countries read here write it.
struct PostalCode: Sendable {
  enum Form: Sendable { case fiveDigits, fourDigits, canadian, british }

  var form: Form
  var text: String
  var endToken: Int

  /// The postal code that begins at a token: `25000`, `4000`, `H2L 2P3`, `M1 7HE`, `L-1234`.
  init?(at index: Int, in text: borrowing PlaceText) {
    guard index < text.count else { return nil }
    let token = text.tokens[index]
    if token.kind == .number {
      guard token.number >= 0 else { return nil }
      let length = text.byteCount(index)
      guard length == 4 || length == 5 else { return nil }
      // "25 000" is a number; so is "4000 m" and "1 000,5".
      endToken = index + 1
      if endToken < text.count, !text.tokens[endToken].isSpaced, !text.isSign(endToken, ",") {
        // "02138-3456"
        let isExtended =
          length == 5 && text.isSign(endToken, "-") && text.isNumber(endToken + 1)
          && text.byteCount(endToken + 1) == 4 && !text.tokens[endToken + 1].isSpaced
        if isExtended {
          endToken += 2
        } else if !PostalCode.closes(endToken, in: text) {
          return nil
        }
      }
      form = length == 5 ? .fiveDigits : .fourDigits
      self.text = text.string(index, index + 1)
      return
    }
    guard token.kind == .word, token.shape.contains(.capitalised) else { return nil }
    if text.byteCount(index) <= 2, text.isSign(index + 1, "-"), text.isNumber(index + 2),
      !text.tokens[index + 1].isSpaced, !text.tokens[index + 2].isSpaced
    {
      let length = text.byteCount(index + 2)
      guard length == 4 || length == 5 else { return nil }
      form = length == 5 ? .fiveDigits : .fourDigits
      self.text = text.string(index + 2, index + 3)
      endToken = index + 3
      return
    }
    let begin = Int(token.begin)
    guard PostalCode.mayBeLettered(text.utf8, from: begin),
      let (form, end) = PostalCode.lettered(text.utf8, from: begin)
    else { return nil }
    var last = index
    while last < text.count, Int(text.tokens[last].begin) < end { last += 1 }
    self.form = form
    self.text = text.string(index, last)
    endToken = last
  }

  /// A point or bracket behind the last digit, and no decimals.
  private static func closes(_ index: Int, in text: PlaceText) -> Bool {
    text.isSign(index, ")")
      || text.isSign(index, ".") && (!text.isNumber(index + 1) || text.tokens[index + 1].isSpaced)
  }

  /// All of them have a digit at the second or third place, of which a space may stand before one.
  private static func mayBeLettered(_ bytes: [UInt8], from begin: Int) -> Bool {
    for position in begin + 1..<min(begin + 4, bytes.count)
    where bytes[position] >= UInt8(ascii: "0") && bytes[position] <= UInt8(ascii: "9") {
      return true
    }
    return false
  }

  /// `A1A 1A1` or the British forms, with or without the space.
  private static func lettered(_ bytes: [UInt8], from begin: Int) -> (Form, Int)? {
    var shape: [Character] = []
    var ends: [Int] = []
    var position = begin
    var spaces = 0
    while position < bytes.count, shape.count < 8 {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): shape.append("A")
      case UInt8(ascii: "0")...UInt8(ascii: "9"): shape.append("9")
      case 0x20 where spaces == 0 && shape.count >= 2:
        spaces += 1
        position += 1
        continue
      default:
        position = bytes.count
        continue
      }
      position += 1
      ends.append(position)
    }
    let form = String(shape)
    if form.hasPrefix("A9A9A9") && (shape.count == 6) { return (.canadian, ends[5]) }
    guard spaces == 1 else { return nil }
    for pattern in ["AA9A9AA", "AA999AA", "A9A9AA", "A999AA", "AA99AA", "A99AA"]
    where form == pattern { return (.british, ends[pattern.count - 1]) }
    return nil
  }

  /// Whether a town can have this code.
  static func fits(_ code: PostalCode, _ row: GazetteerRow, in table: Span<UInt8>) -> Bool {
    let country = row.country(in: table)
    switch code.form {
    case .canadian: return country == "CA" && isProvince(code.text, row.region(in: table))
    case .british: return country == "GB"
    case .fourDigits: return ["BE", "CH", "LU", "AT", "DK", "NO", "AU"].contains(country)
    case .fiveDigits: return fits(code.text, row, in: table)
    }
  }

  /// Whether a Canadian code can be of a province, which its first letter tells: H2L is Montréal.
  private static func isProvince(_ code: String, _ region: String) -> Bool {
    let province =
      switch code.first {
      case "A": "CA-NL"
      case "B": "CA-NS"
      case "C": "CA-PE"
      case "E": "CA-NB"
      case "G", "H", "J": "CA-QC"
      case "K", "L", "M", "N", "P": "CA-ON"
      case "R": "CA-MB"
      case "S": "CA-SK"
      case "T": "CA-AB"
      case "V": "CA-BC"
      case "Y": "CA-YT"
      default: ""
      }
    return province.isEmpty ? region == "CA-NT" || region == "CA-NU" : region == province
  }

  /// The same for five digits, whose first tell the department in France.
  static func fits(_ code: String, _ row: GazetteerRow, in table: Span<UInt8>) -> Bool {
    guard code.utf8.count == 5, row.country(in: table) == "FR" else {
      return code.utf8.count != 5
        || ["DE", "US", "IT", "ES", "MA"].contains(row.country(in: table))
    }
    let department = row.department(in: table)
    return code.hasPrefix(department) || code.hasPrefix("20") && department.hasPrefix("2")
      || row.place(in: table).postalCode == code
  }
}
