import ArticleText
import Testing

@testable import EventExtraction

/// The shape of the block that holds a text.
private func shape(_ text: String) -> String {
  let sample = SampleText("Programme de la semaine\n\n\(text)")
  let block = sample.article.blocks.count - 1
  return switch BlockProfiler(findings: sample.findings).profile(block).shape {
  case .dateLine: "date"
  case .entry: "entry"
  case .titleThenDate: "title, date"
  case .placeLine: "place"
  case .title: "title"
  case .field(let label): "field \(label)"
  case .prose: "prose"
  }
}

@Suite struct BlockProfilerTests {
  @Test(arguments: [
    ("Samedi 17 janvier", "date"),
    ("MARDI 20 JANVIER 2026", "date"),
    ("Samedi 17 janvier : concert de harpe", "entry"),
    ("20h30 : concert de harpe", "entry"),
    ("17/01 | Loto des pompiers", "entry"),
    ("Concert de harpe, samedi 17 janvier", "title, date"),
    ("Concert de harpe", "title"),
    ("Théâtre Ledoux, Besançon", "place"),
    ("Date : samedi 17 janvier", "field date"),
    ("Quand ? Samedi 17 janvier à 15h", "field date"),
    ("Heure : 20h30", "field time"),
    ("Lieu : salle des fêtes", "field place"),
    ("Tarif : 5 €", "field price"),
    (
      "Le concert aura lieu samedi 17 janvier et l'orchestre jouera des airs de danse.", "prose"
    ),
  ])
  func `a line is known by its shape`(text: String, expected: String) {
    #expect(shape(text) == expected)
  }

  @Test(arguments: ["Annulé", "REPORTÉ (date à venir)", "ANNULÉE"])
  func `a line may hold a state and nothing else`(text: String) {
    let sample = SampleText("Programme de la semaine\n\n\(text)")
    let profiler = BlockProfiler(findings: sample.findings)
    #expect(profiler.profile(sample.article.blocks.count - 1).isStateOnly)
  }

  @Test func `a title with a state is more than a state`() {
    let sample = SampleText("Programme de la semaine\n\nGrand loto des pompiers annulé")
    let profiler = BlockProfiler(findings: sample.findings)
    #expect(!profiler.profile(sample.article.blocks.count - 1).isStateOnly)
  }

  @Test func `a bound or a month names no day to list`() {
    for text in ["avant le 8 mars", "en mars", "depuis le 8 mars"] {
      let sample = SampleText("Programme de la semaine\n\n\(text)")
      let profiler = BlockProfiler(findings: sample.findings)
      #expect(!profiler.profile(sample.article.blocks.count - 1).hasDay, "\(text)")
    }
  }

  @Test(arguments: ["Salle des fêtes, Dole", "Médiathèque, Vesoul", "Gymnase"])
  func `a kind of venue without a name is a place line too`(text: String) {
    #expect(shape(text) == "place")
  }

  @Test func `a feast alone on a line is a day to list only over an hour`() {
    func hasDay(_ text: String) -> Bool {
      let sample = SampleText("Programme de la semaine\n\n\(text)")
      return BlockProfiler(findings: sample.findings).profile(1).hasDay
    }
    #expect(hasDay("Jeudi Saint\nà 16 h à l'église"))
    #expect(!hasDay("Jeudi Saint\nLes enfants préparent des fleurs"))
    #expect(!hasDay("Jeudi Saint\nLa messe commence à 16 h"))
  }
}
