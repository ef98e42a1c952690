import LanguagePacks
import Testing

@testable import EventExtraction

/// The anchors of a sentence as "kind: words".
private func anchors(_ text: String, _ language: String = "fr") -> [String] {
  let sample = SampleText(text, language)
  return AnchorFinder(findings: sample.findings).anchors(in: sample.tokens).map { anchor in
    let name =
      switch anchor.kind {
      case .noun(let kind): kind.rawValue
      case .weakNoun(let kind): "weak \(kind.rawValue)"
      case .act: "act"
      case .verb: "verb"
      case .weakVerb: "weak verb"
      case .sequel: "sequel"
      case .performer: "performer"
      case .guest: "guest"
      case .fixture: "fixture"
      case .dated: "dated"
      case .occasion: "occasion"
      case .unnamed: "unnamed"
      }
    return "\(name): \(sample.findings.text(anchor.tokens))"
  }
}

@Suite struct AnchorFinderTests {
  @Test(arguments: [
    ("Le concert aura lieu ici", ["concert: concert", "verb: aura lieu"]),
    (
      "Une conférence de presse est prévue", ["briefing: conférence de presse", "verb: est prévue"]
    ),
    ("Les conclusions seront présentées", ["act: seront présentées"]),
    ("Le pont sera inauguré", ["act: sera inauguré"]),
    ("Deux vide-greniers se tiendront", ["fair: vide-greniers", "verb: se tiendront"]),
  ])
  func `nouns, verbs and acts anchor a date`(text: String, expected: [String]) {
    #expect(anchors(text) == expected)
  }

  @Test(arguments: [
    ("The concert will take place here", ["concert: concert", "verb: will take place"]),
    ("A press conference was held", ["briefing: press conference", "verb: was held"]),
  ])
  func `English nouns and verbs do as well`(text: String, expected: [String]) {
    #expect(anchors(text, "en") == expected)
  }

  @Test func `the longest reading wins`() {
    #expect(anchors("une journée portes ouvertes") == ["open-day: journée portes ouvertes"])
    #expect(anchors("une assemblée générale") == ["meeting: assemblée générale"])
  }

  @Test(arguments: [
    "Le maire a pris son vélo", "La pluie tombait sur la ville", "Le budget augmente de moitié",
  ])
  func `plain words are no anchors`(text: String) {
    #expect(anchors(text).filter { !$0.hasPrefix("sequel") } == [])
  }

  @Test func `an event noun inside a venue's name is none`() {
    #expect(!anchors("On se retrouve place du Marché").contains { $0.hasPrefix("fair") })
    #expect(anchors("On se retrouve au marché de Noël").contains { $0.hasPrefix("fair") })
  }

  @Test func `a second one stands alone, or it is only a numeral`() {
    #expect(anchors("Un second, le 19 juin, suivra").contains { $0.hasPrefix("sequel") })
    #expect(!anchors("Un second souffle pour le club").contains { $0.hasPrefix("sequel") })
  }

  @Test func `the kinds stand in the order of the pack's values`() {
    #expect(EventKind.allCasesByPack.count == WordCategory.eventNoun.values?.count)
    #expect(Set(EventKind.allCasesByPack).count == EventKind.allCases.count)
  }

  @Test func `a feast that has a day of its own takes place then`() {
    #expect(
      lines(
        "Le maire l'a dit. La Fête de la musique se déroulera le samedi 20 juin place du Marché.",
        [.when, .title]) == ["2026-06-20 | Fête de la musique"])
  }

  @Test(arguments: [
    RightReading(
      "La mairie le dit. Le rendez-vous « Bébés lecteurs » du 21 janvier est supprimé.",
      ["2026-01-21 | Rendez-vous « Bébés lecteurs »"]),
    RightReading(
      "Le salon du jeu aura lieu le 21 janvier. Le rendez-vous revient le 28 janvier.",
      ["2026-01-21 | Salon du jeu", "2026-01-28 | Salon du jeu"]),
  ])
  func `a sequel with a name of its own is no sequel`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test func `what only says why anchors nothing beside another event`() {
    #expect(
      anchors("La séance est décalée en raison de la kermesse").contains("fair: kermesse") == false)
    #expect(
      anchors("The game is off because of the cup final", "en").contains { $0.contains("final") }
        == false)
    #expect(anchors("Rue barrée en raison du marché").contains { $0.contains("marché") })
  }

  @Test(arguments: [
    RightReading(
      "The Friends of Linden Park will hold their big tidy on Saturday 24 January from 10am.",
      ["Big tidy"], "en"),
    RightReading(
      "Le comité organise sa traditionnelle potée dimanche 25 janvier à midi.",
      ["Traditionnelle potée"]),
  ])
  func `what somebody holds of their own is the event`(row: RightReading) {
    row.check([.title])
  }

  @Test(arguments: [
    ("In the course of the day a storm is due, and so Thursday night's meeting is off.", "meeting"),
    ("In due course the lecture on Friday will be printed.", "lecture"),
  ])
  func `a noun inside a small word names nothing`(text: String, noun: String) {
    let sample = SampleText(text, "en")
    let anchors = AnchorFinder(findings: sample.findings).words(in: sample.tokens)
    #expect(anchors.filter(\.isNoun).map { sample.findings.text($0.tokens) } == [noun])
  }

  @Test(arguments: [
    RightReading(
      "Vendredi 23 janvier, ce sera la chorale des Merles à la salle des fêtes de Dole.",
      ["2026-01-23 | Chorale des Merles"]),
    RightReading(
      "Ce week-end, samedi 24 janvier, c'est le grand moment des Merles à Dole.",
      ["2026-01-24 | Grand moment des Merles"]),
    // A noun for the event says more, and what is late or left to somebody is none.
    RightReading(
      "Vendredi 23 janvier, place à l'image : soirée films à la médiathèque de Dole.",
      ["2026-01-23 | Soirée films"]),
    RightReading("Vendredi, ce sera trop tard.", []),
  ])
  func `what a day is given to takes place on it`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test func `what a day gives room to is none beside a noun for the event`() {
    #expect(
      !anchors("Vendredi 23 janvier, place aux musiciens du concert").contains {
        $0.hasPrefix("guest")
      })
  }
}
