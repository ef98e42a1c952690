import ArticleText

/// Documents of one kind, as bytes and as articles read.
struct Workload {
  let documents: [[UInt8]]
  let articles: [Article]
  let fileName: String

  init(_ kind: ArticleGenerator.Kind, count: Int) {
    var generator = ArticleGenerator(kind, seed: 2026)
    self.init((0..<count).map { _ in generator.document() }, fileName: kind.fileName)
  }

  init(_ documents: [[UInt8]], fileName: String = "article.txt") {
    self.documents = documents
    self.fileName = fileName
    let reader = ArticleReader()
    articles = documents.flatMap { (try? reader.read($0, name: fileName)) ?? [] }
  }

  var megabytes: Double { Double(documents.reduce(0) { $0 + $1.count }) / 1e6 }

  /// Texts of one piece that a slip in a loop would choke on, of this many bytes.
  static func hostile(_ size: Int) -> [(name: String, load: Workload)] {
    [
      ("one line of digits", [UInt8](repeating: UInt8(ascii: "1"), count: size)),
      (
        "nested parentheses",
        [UInt8](repeating: UInt8(ascii: "("), count: size / 2)
          + [UInt8](repeating: UInt8(ascii: ")"), count: size / 2)
      ),
      ("no space", Workload.repeated("abcdefghij", size)),
      ("one sentence of dates", Workload.repeated("le 3 mai 2026 à 20h, ", size)),
      ("one sentence of events", Workload.repeated("concert le 3 mai à Dole, ", size)),
    ].map { ($0.0, Workload([$0.1])) }
  }

  private static func repeated(_ text: String, _ size: Int) -> [UInt8] {
    Array(String(repeating: text, count: max(1, size / text.utf8.count)).utf8)
  }
}
