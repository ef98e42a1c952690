import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// Texts no one writes: nothing may crash, and every mention lies inside its text.
@Suite struct RobustnessTests {
  private func mentions(_ text: String, _ pack: LanguagePack) -> [PlaceMention] {
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "odd", language: pack.code)
    return PlaceFinder(pack: pack).mentions(in: article, home: nil)
  }

  private static let pieces = [
    "à", "À", "au", "de", "du", "la", "L'", "l’", "d'", "rue", "Rue", "place", "salle", "Salle",
    "théâtre", "Saint", "St", "St.", "Ste", "Paris", "Dole", "Le", "Mans", "Québec", "QC", "H2L",
    "2P3", "25000", "4000", "12", "bis", "-", "–", ",", ".", ":", "(", ")", "«", "»", "\n", "\n\n",
    "\t", "Lieu", "Lieu :", "chez", "Zoom", "en", "ligne", "Street", "12 Elm Street", "M1", "7HE",
    "et", "Musée", "des", "Beaux-Arts", "14-Juillet", "s/", "&", "1er", "h", "20", "\u{AD}",
    "\u{301}", "🎪", "É", "'", "the", "The", "of", "Hall", "at", "in", "France", "Doubs", "39",
  ]

  @Test func `random mixtures of the words of places do no harm`() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for round in 0..<300 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let piece = Self.pieces[Int(state >> 33) % Self.pieces.count]
        text += piece
        if state >> 20 & 3 != 0 { text += " " }
      }
      let found = mentions(text, round % 2 == 0 ? .french : .english)
      let count = text.utf8.count
      let isOrdered = zip(found, found.dropFirst()).allSatisfy { $0.begin <= $1.begin }
      #expect(isOrdered)
      let isInside = found.allSatisfy { $0.begin >= 0 && $0.begin < $0.end && $0.end <= count }
      #expect(isInside)
    }
  }

  @Test(arguments: [
    "rue de la ", "à la ", "((((", "12 rue ", "salle du musée de la ", "Saint ", "« ", "Le La ",
    "12, 13, ", "Lieu : ", "St. ", "de de Paris ", "1-2-3-", "L'L'L'", "Paris, Paris, ",
  ])
  func `a long run of one thing does no harm`(piece: String) {
    let text = String(repeating: piece, count: 400)
    let count = text.utf8.count
    let isInside = mentions(text, .french).allSatisfy {
      $0.begin >= 0 && $0.begin < $0.end && $0.end <= count
    }
    #expect(isInside)
  }
}
