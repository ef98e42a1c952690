import ArticleText
import Foundation
import LanguagePacks
import Testing

@testable import Places

/// Homonyms of the table itself: every commune that shares its name is asked for in sentences.
@Suite struct HomonymTests {
  private static let communes: [Place] = {
    let table = GazetteerTable.lines.utf8Span.span
    var communes: [Place] = []
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      if row.kind(in: table) == UInt8(ascii: "c") { communes.append(row.place(in: table)) }
    }
    var seen: Set<String> = []
    return communes.filter { seen.insert($0.code).inserted }
  }()

  private static let byName = Dictionary(grouping: communes) {
    String(decoding: FoldedName.key(of: $0.name), as: UTF8.self)
  }

  private static let homonyms = communes.filter { place in
    (byName[String(decoding: FoldedName.key(of: place.name), as: UTF8.self)]?.count ?? 0) > 1
  }

  /// The largest commune of each department whose name is no other's.
  private static let anchors: [String: Place] = {
    var anchors: [String: Place] = [:]
    for place in communes where place.population > (anchors[place.department]?.population ?? 0) {
      let named = Gazetteer.shared.places(named: place.name)
      if named.count == 1 { anchors[place.department] = place }
    }
    return anchors
  }()

  private func found(_ sentence: String, _ name: String, home: Place? = nil) -> Place? {
    let article = ArticleReader(packs: [.french])
      .article(text: Array(sentence.utf8), name: "row", language: "fr")
    return PlaceFinder(pack: .french).mentions(in: article, home: home)
      .last { mention in
        let text = article.string(mention.begin, mention.end)
        return mention.kind == .place && text.count >= name.count - 4 && name.hasSuffix(text)
      }?.place
  }

  private static let departments: [String: Place] = {
    let table = GazetteerTable.lines.utf8Span.span
    var departments: [String: Place] = [:]
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      guard row.kind(in: table) == UInt8(ascii: "D"), !row.isAlias(in: table) else { continue }
      let place = row.place(in: table)
      departments[place.code] = place
    }
    return departments
  }()

  /// "à Dole", "au Mans", "aux Fins", "à La Rochelle".
  private func locative(_ name: String) -> String {
    if name.hasPrefix("Le ") { return "au " + name.dropFirst(3) }
    if name.hasPrefix("Les ") { return "aux " + name.dropFirst(4) }
    return "à " + name
  }

  private func share(_ places: [Place], _ sentence: (Place) -> (String, Place?)?) -> Double {
    var right = 0
    var asked = 0
    for place in places {
      guard let (text, home) = sentence(place) else { continue }
      asked += 1
      if found(text, place.name, home: home)?.code == place.code { right += 1 }
    }
    return Double(right) / Double(max(asked, 1))
  }

  /// Every twelfth of them, or all when `ALMANACH_ALL` is set.
  ///
  /// A twelfth is enough to see a fall and quick enough to run always.
  private var sample: [Place] {
    let step = ProcessInfo.processInfo.environment["ALMANACH_ALL"] == nil ? 12 : 1
    return Self.homonyms.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }

  @Test func `there are as many homonyms as the table holds`() {
    #expect(Self.homonyms.count > 3_600)
  }

  @Test func `a department in brackets decides`() {
    let share = share(sample) {
      ("La fête aura lieu \(locative($0.name)) (\($0.department)).", nil)
    }
    #expect(share == 1)
  }

  @Test func `the name of the department in brackets decides`() {
    let share = share(sample + Self.homonyms.filter { $0.department == "974" }) { place in
      guard let area = Self.departments[place.department] else { return nil }
      return ("La fête aura lieu \(locative(place.name)) (\(area.name)).", nil)
    }
    #expect(share == 1)
  }

  @Test func `the name of the department decides`() throws {
    let share = share(sample) { place in
      guard let area = Self.departments[place.department] else { return nil }
      return ("Dans le département : \(area.name). La fête aura lieu \(locative(place.name)).", nil)
    }
    #expect(share >= 0.99)
  }

  @Test func `another commune of the department decides`() {
    let share = share(sample) { place in
      guard let anchor = Self.anchors[place.department], anchor.code != place.code else {
        return nil
      }
      return ("Le bus part de \(anchor.name). La fête aura lieu \(locative(place.name)).", nil)
    }
    #expect(share >= 0.97)
  }

  @Test func `home decides where no large town bears the name`() {
    let share = share(sample) { place in
      let rivals = Gazetteer.shared.places(named: place.name)
      if rivals.contains(where: { $0.population >= 50_000 && !$0.isSame(as: place) }) { return nil }
      let isAlone = rivals.filter { $0.region == place.region }.count == 1
      guard isAlone, let home = Self.anchors[place.department] else { return nil }
      return ("La fête aura lieu \(locative(place.name)).", home)
    }
    #expect(share >= 0.92)
  }
}
