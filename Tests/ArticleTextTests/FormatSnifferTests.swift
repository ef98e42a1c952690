import Testing

@testable import ArticleText

@Suite struct FormatSnifferTests {
  @Test(
    arguments: [
      ("page.html", "x", .html), ("https://example.org/a.php?id=3", "x", .html),
      ("note.md", "x", .markdown), ("lettre.eml", "x", .mail), ("fil.rss", "x", .feed),
      ("agenda.ics", "x", .calendar), ("lot.jsonl", "{\"id\":1}", .jsonLines),
      ("events.ndjson", "{\"schema\":\"almanach.event/1\"}", .events), ("note.txt", "x", .text),
    ] as [(String, String, InputFormat)])
  func `a plain suffix decides`(name: String, content: String, format: InputFormat) {
    #expect(FormatSniffer.format(of: Array(content.utf8), name: name) == format)
  }

  @Test(
    arguments: [
      ("<!DOCTYPE html><html>", .html), ("  <p>Bonjour", .html),
      ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", .feed), ("<feed xmlns=\"a\">", .feed),
      ("BEGIN:VCALENDAR\r\nVERSION:2.0", .calendar),
      ("{\"version\": \"https://jsonfeed.org/version/1.1\"}", .feed),
      ("{\"id\":\"a\",\"text\":\"b\"}", .jsonLines),
      ("Received: by x\nMessage-ID: <a@b>\nSubject: c\n\ntext", .mail),
      ("Date : 12 mai\nLieu : salle", .text), ("Le 3 mai : <p> est une balise", .text),
      ("[Légende : la fanfare]", .text),
    ] as [(String, InputFormat)])
  func `content decides where the name says nothing`(content: String, format: InputFormat) {
    #expect(FormatSniffer.format(of: Array(content.utf8), name: "-") == format)
  }

  @Test func `the charset is found in meta elements and XML declarations`() throws {
    func charset(_ text: String) throws -> Charset? {
      try FormatSniffer.declaredCharset(Array(text.utf8))
    }
    #expect(try charset("<html><meta charset=\"iso-8859-15\">") == .latin9)
    #expect(
      try charset("<meta http-equiv=a content=\"text/html; charset=windows-1252\">") == .windows1252
    )
    #expect(try charset("<?xml version=\"1.0\" encoding='utf-8'?>") == .utf8)
    #expect(try charset("<p>nothing") == nil)
    #expect(try charset("<meta charset=shift_jis>") == nil)
    #expect(throws: ReadError(.unknownCharset("shift_jis"))) {
      try FormatSniffer.declaredCharset(Array("<meta charset=shift_jis>".utf8) + [0x83, 0x65])
    }
  }
}
