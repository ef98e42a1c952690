import Testing

@testable import CLI

@Suite struct InputTests {
  private let good = #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-01"}"#

  /// One bad input beside a good one: the bad one is named in one line, the good one is still done.
  private func check(_ bytes: [UInt8], name: String, english: String, french: String) throws {
    let folder = try TemporaryFolder()
    let bad = try folder.write(bytes, to: name)
    let fine = try folder.write(good, to: "z.ndjson")
    let run = Run(["extract", bad, fine])
    #expect(run.status == 1)
    #expect(run.messages == ["almanach: \(bad): \(english)"])
    #expect(run.output.contains("Bal"))
    let other = Run(["extract", bad, fine], environment: ["LANG": "fr"])
    #expect(other.messages == ["almanach : \(bad) : \(french)"])
  }

  @Test func `an empty file`() throws {
    try check(
      [], name: "a.txt", english: "empty; nothing to read in it",
      french: "vide ; rien à y lire")
    try check(
      Array("\n".utf8), name: "a.jsonl", english: "empty; nothing to read in it",
      french: "vide ; rien à y lire")
  }

  @Test func `a file that is no text, and one in a charset that is not read`() throws {
    try check(
      Array("%PDF-1.7\n".utf8), name: "a.txt",
      english: "is not text (PDF); convert it first: pdftotext -layout",
      french: "n’est pas du texte (PDF) ; convertissez-le d’abord : pdftotext -layout")
    try check(
      [0x4D, 0, 0, 1, 0x5A], name: "a", english: "is not text; save it as text or HTML first",
      french: "n’est pas du texte ; enregistrez-le d’abord comme texte ou HTML")
    try check(
      Array("<html><meta charset=\"shift_jis\"><p>".utf8) + [0x83, 0x65], name: "a.html",
      english: "unknown character set 'shift_jis'; convert it to UTF-8",
      french: "jeu de caractères inconnu « shift_jis » ; convertissez-le en UTF-8")
  }

  @Test func `Latin-1 and Windows-1252 are read`() throws {
    let folder = try TemporaryFolder()
    let text: [UInt8] = Array("Le concert aura lieu le 10 juillet 2026 ".utf8)
    let latin = try folder.write(
      text + [0xE0] + Array(" Besan".utf8) + [0xE7] + Array("on".utf8), to: "a.txt")
    let windows = try folder.write(
      text + [0xE0] + Array(" l".utf8) + [0x92, 0xC9] + Array("toile".utf8), to: "b.txt")
    #expect(Run(["read", "--text", latin]).output.hasSuffix("2026 à Besançon\n"))
    #expect(Run(["read", "--text", windows]).output.hasSuffix("2026 à l’Étoile\n"))
  }

  @Test func `a list of inputs in a file, and one parted by NUL`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(good, to: "a.ndjson")
    let lines = try folder.write("\(file)\r\n", to: "list")
    let nul = try folder.write("\(file)\0", to: "list0")
    #expect(Run(["extract", "-i", lines]).output.contains("Bal"))
    #expect(Run(["extract", "--files0-from", nul]).output.contains("Bal"))
    #expect(Run(["extract", "-i", "-"], input: file).output.contains("Bal"))
    #expect(Run(["extract", "-i", "no-such-list"]).status == 1)
  }

  @Test func `a folder is walked in the order of its names, hidden files left out`() throws {
    let folder = try TemporaryFolder()
    for name in ["b/c.ndjson", "a.ndjson", ".hidden.ndjson", "b/picture.png", "B.jsonl"] {
      _ = try folder.write(good, to: name)
    }
    let sources = try InputList.sources(of: folder.path)
    #expect(
      sources.map(\.name) == ["B.jsonl", "a.ndjson", "b/c.ndjson"].map { "\(folder.path)/\($0)" })
  }

  @Test func `what Almanach wrote is not read as an article`() throws {
    let folder = try TemporaryFolder()
    for name in ["out/agenda.txt", "out/events.ndjson", "out/letter.txt", "agenda.txt"] {
      _ = try folder.write(good, to: name)
    }
    let sources = try InputList.sources(of: folder.path)
    #expect(
      sources.map(\.name) == ["agenda.txt", "out/letter.txt"].map { "\(folder.path)/\($0)" })
    let named = try InputList.sources(of: "\(folder.path)/out/")
    #expect(
      named.map(\.name) == ["events.ndjson", "letter.txt"].map { "\(folder.path)/out/\($0)" })
  }

  @Test func `a folder without documents is said to be one`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("x", to: "picture.png")
    let run = Run(["extract", folder.path])
    #expect(run.status == 1)
    #expect(
      run.messages == [
        "almanach: \(folder.path): folder without documents; name the files themselves to read them whatever their ending"
      ])
    #expect(
      Run(["extract", folder.path], environment: ["LC_ALL": "fr"]).messages
        == [
          "almanach : \(folder.path) : dossier sans document ; nommez les fichiers eux-mêmes pour les lire quel que soit leur nom"
        ])
  }

  @Test func `JSON lines are told by their content on standard input`() {
    #expect(Run(["extract", "-"], input: good).output.contains("Bal"))
    #expect(Run(["extract", "-"], input: "[\(good)]").output.contains("Bal"))
  }
}
