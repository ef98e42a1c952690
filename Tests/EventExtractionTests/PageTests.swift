import ArticleText
import CivilTime
import Foundation
import Testing

@testable import EventExtraction

/// A page of `Tests/Pages` with what must be read from it.
struct ExpectedPage: Sendable, CustomTestStringConvertible {
  var file = ""
  var url: String?
  /// Nil when the page bears no day.
  var published: String?
  var title = ""
  var has: [String] = []
  var lacks: [String] = []

  var testDescription: String { file }

  static let folder =
    #filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined() + "/Pages/"

  /// All pages that `expected.txt` lists.
  static let all: [ExpectedPage] = {
    let list = (try? String(contentsOfFile: folder + "expected.txt", encoding: .utf8)) ?? ""
    var pages: [ExpectedPage] = []
    for line in list.split(separator: "\n") {
      let key = line.prefix { $0 != " " }
      let value = String(line.dropFirst(key.count + 1))
      if key == "page" { pages.append(ExpectedPage(file: value)) }
      guard let last = pages.indices.last else { continue }
      switch key {
      case "url": pages[last].url = value
      case "published": pages[last].published = value == "none" ? nil : value
      case "title": pages[last].title = value
      case "has": pages[last].has.append(value)
      case "lacks": pages[last].lacks.append(value)
      default: break
      }
    }
    return pages
  }()
}

/// What content systems of many habits put around an article, and what is read from it.
@Suite struct PageTests {
  @Test func `the list names every page of the folder`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ExpectedPage.folder)
      .filter { $0.hasSuffix(".html") }
    #expect(files.count >= 60)
    #expect(files.sorted() == ExpectedPage.all.map(\.file).sorted())
  }

  @Test(arguments: ExpectedPage.all)
  func `the day, the title and the article are read and nothing else`(
    page: ExpectedPage
  ) throws {
    let data = try #require(FileManager.default.contents(atPath: ExpectedPage.folder + page.file))
    var reader = ArticleReader()
    reader.url = page.url
    let article = try #require(reader.read(Array(data), name: page.file).first)
    #expect(article.title == page.title)
    var options = ExtractionOptions()
    options.today = CivilPoint("2026-11-20")
    let context = Extractor(options: options).extract(from: article).contextDate
    let found = context.source == .today ? nil : String(context.point.description.prefix(10))
    #expect(found == page.published)
    let text = String(decoding: article.cleanText, as: UTF8.self)
    for words in page.has { #expect(text.contains(words)) }
    for words in page.lacks { #expect(!text.contains(words)) }
  }
}
