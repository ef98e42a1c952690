import LanguagePacks
import Testing

@testable import EventExtraction

/// The title made of a whole text.
private func title(_ text: String, _ language: String = "fr") -> String {
  let sample = SampleText(text, language)
  return TitleComposer(findings: sample.findings).title(of: sample.tokens)
}

/// The title of the first act of a sentence, with all words before it as its subject.
private func actTitle(_ text: String, _ language: String = "fr") throws -> String {
  let sample = SampleText(text, language)
  let act = try #require(sample.findings.senses(.actVerb, in: sample.tokens).first)
  return TitleComposer(findings: sample.findings).title(act: act.value, subject: 0..<act.firstToken)
}

@Suite struct TitleComposerTests {
  @Test(arguments: [
    ("le grand concert d'été", "Grand concert d'été"),
    ("une conférence sur les abeilles", "Conférence sur les abeilles"),
    ("cette foire aux livres", "Foire aux livres"),
    ("notre assemblée générale", "Assemblée générale"),
    ("- Concert de harpe :", "Concert de harpe"),
    ("*** Loto ***", "Loto"),
    ("Loto\n  du   club", "Loto du club"),
    ("élection du conseil des jeunes", "Élection du conseil des jeunes"),
  ])
  func `a determiner and signs around fall away, the first letter is raised`(
    text: String, expected: String
  ) {
    #expect(title(text) == expected)
  }

  @Test func `an English determiner falls away`() {
    #expect(title("the annual plant sale", "en") == "Annual plant sale")
  }

  @Test(arguments: [
    (
      "Les conclusions de l'enquête seront présentées.", "Présentation des conclusions de l'enquête"
    ),
    ("La grande halle sera inaugurée.", "Inauguration de la grande halle"),
    ("Le pont sera inauguré.", "Inauguration du pont"),
    (
      "Les travaux de cette commission seront présentés.",
      "Présentation des travaux de la commission"
    ),
  ])
  func `an act and its subject make a title`(text: String, expected: String) throws {
    #expect(try actTitle(text) == expected)
  }

  @Test func `a demonstrative before a vowel becomes an elided article`() throws {
    let title = try actTitle("Les résultats de cette étude seront présentés.")
    withKnownIssue("it becomes « la » before every word") {
      #expect(title.replacing("’", with: "'") == "Présentation des résultats de l'étude")
    }
  }

  @Test func `an English act makes a title`() throws {
    #expect(
      try actTitle("The new bridge will be inaugurated.", "en") == "Inauguration of new bridge")
  }

  @Test func `an act without a subject is its noun`() {
    let sample = SampleText("Rien")
    let act = Int16((WordCategory.actNoun.values ?? []).firstIndex(of: "inauguration") ?? -1)
    #expect(
      TitleComposer(findings: sample.findings).title(act: act, subject: 0..<0) == "Inauguration")
  }

  @Test func `nothing gives an empty title, not a crash`() {
    let composer = TitleComposer(findings: SampleText("Rien").findings)
    #expect(composer.capitalised("") == "")
    #expect(composer.capitalised(" – : ") == "")
    #expect(composer.title(of: 0..<0) == "")
  }
}
