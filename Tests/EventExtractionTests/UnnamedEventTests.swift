import ArticleText
import Testing

@testable import EventExtraction

@Suite struct UnnamedEventTests {
  private static let fields: [EventField] = [.when, .title]

  @Test(arguments: [
    (
      "Les ateliers reprennent enfin. Samedi 31 janvier, yoga pour les bottines.",
      "2026-01-31 | Yoga pour les bottines"
    ),
    (
      "Le pot des maîtresses : vendredi 30 janvier après la classe.",
      "2026-01-30 | Pot des maîtresses"
    ),
    (
      "Prévues du 21 au 24 mai, les Voiles du Bono n'auront pas lieu.",
      "2026-05-21/2026-05-24 | Voiles du Bono"
    ),
  ])
  func `the words beside a day to come name what no pack knows`(text: String, expected: String) {
    #expect(lines(text, Self.fields).contains(expected))
  }

  @Test func `a name behind an article, right before its day, is what takes place`() {
    #expect(
      lines(
        "She is putting together the fifth Red Ghosts, on January 31 at the Fisheries Museum.",
        Self.fields, "en") == ["2026-01-31 | Fifth Red Ghosts"])
    #expect(
      lines("He was sold the Larch Hill on January 31 last year.", Self.fields, "en") == [])
  }

  @Test(arguments: [
    "Les bureaux seront fermés le 30 janvier.",
    "Il n'était pas là le 30 janvier.",
    "Le prochain numéro paraîtra le 30 janvier.",
    "Mercredi 21 janvier : averses, 4° le matin.",
    "Les faits ont été jugés un 25 juin.",
  ])
  func `closing days, issues and weather name nothing`(text: String) {
    #expect(lines(text, Self.fields) == [])
  }
}
