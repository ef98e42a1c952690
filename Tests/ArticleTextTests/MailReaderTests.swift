import Testing

@testable import ArticleText

@Suite struct MailReaderTests {
  private func article(_ mail: String) throws -> Article {
    try ReadSamples.bytes(Array(mail.utf8), name: "lettre.eml")
  }

  private static let head = """
    From: =?iso-8859-1?Q?Mairie_de_D=F4le?= <mairie@example.org>
    Subject: Re: =?utf-8?B?UsOpdW5pb24=?= =?utf-8?Q?_publique?=
    Date: Mon, 2 Mar 2026 08:15:00 +0100
    MIME-Version: 1.0

    """

  @Test func `headers give title, sender and date`() throws {
    let article = try article(
      MailReaderTests.head
        + "Content-Type: text/plain; charset=utf-8\n\nLa réunion aura lieu mardi.")
    #expect(article.title == "Réunion publique")
    #expect(article.publisher == "Mairie de Dôle")
    #expect(article.stamps.map(\.text) == ["Mon, 2 Mar 2026 08:15:00 +0100"])
    #expect(article.stamps.first?.source == .mail)
    #expect(article.format == .mail)
    #expect(article.role(of: "Réunion publique") == .headline)
    #expect(article.role(of: "La réunion aura lieu") == .body)
  }

  @Test(
    arguments: [
      ("quoted-printable", "utf-8", "L=C3=A0 o=C3=B9 l=\non va"),
      ("quoted-printable", "iso-8859-1", "L=E0 o=F9 l=\r\non va"),
      ("base64", "utf-8", "TMOgIG/DuSBs\nb24gdmE="), ("8bit", "utf-8", "Là où lon va"),
      ("quoted-printable", "windows-1252", "L=E0 o=F9 lon va"),
    ])
  func `every transfer encoding and charset is decoded`(
    encoding: String, charset: String, body: String
  ) throws {
    let article = try article(
      MailReaderTests.head
        + "Content-Type: text/plain; charset=\"\(charset)\"\nContent-Transfer-Encoding: \(encoding)\n\n\(body)"
    )
    #expect(article.blockTexts.last == "Là où lon va")
  }

  @Test func `of alternatives the text is read, unless it says far less than the page`() throws {
    func mail(_ text: String) -> String {
      MailReaderTests.head + """
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        \(text)
        --b
        Content-Type: text/html; charset=utf-8

        <p>La réunion aura lieu mardi soir à la mairie, salle du conseil, dès vingt heures.</p>
        --b--
        """
    }
    let whole = "La réunion aura lieu mardi soir à la mairie, salle du conseil, dès 20 h. (texte)"
    #expect(try article(mail(whole)).blockTexts.last?.hasSuffix("(texte)") == true)
    #expect(try article(mail("Voir la page")).blockTexts.last?.hasSuffix("vingt heures.") == true)
  }

  @Test func `a calendar that comes twice is kept once`() throws {
    let calendar = "BEGIN:VCALENDAR\nEND:VCALENDAR"
    let article = try article(
      MailReaderTests.head + """
        Content-Type: multipart/mixed; boundary="=_x y"

        --=_x y
        Content-Type: text/plain

        Bonjour, voici l'invitation.
        --=_x y
        Content-Type: text/calendar; method=REQUEST

        \(calendar)
        --=_x y
        Content-Type: application/ics; name="r.ics"
        Content-Disposition: attachment; filename*=utf-8''r%C3%A9union.ics

        \(calendar)
        --=_x y
        Content-Type: text/plain
        Content-Disposition: attachment; filename=secret.txt

        Pas pour le lecteur.
        --=_x y--
        """)
    #expect(article.calendars.count == 1)
    #expect(!article.blockTexts.contains { $0.contains("Pas pour") })
  }

  @Test func `quoted replies and signatures are set apart`() throws {
    let article = try article(
      MailReaderTests.head + """
        Content-Type: text/plain; charset=utf-8

        D'accord pour le samedi 14 mars à 18 h.

        Le 1er mars 2026 à 10:12, Anne a écrit :
        > Pourquoi pas le 7 mars ?
        > La salle est libre.

        --\(" ")
        Luc Petit, 03 84 00 00 00
        """)
    #expect(article.role(of: "14 mars") == .body)
    #expect(article.role(of: "a écrit") == .boilerplate)
    #expect(article.role(of: "7 mars") == .boilerplate)
    #expect(article.role(of: "Luc Petit") == .boilerplate)
  }

  @Test func `an mbox gives each of its messages`() throws {
    let mail = "From x@y Mon Mar  2 08:15:00 2026\nSubject: Un\nDate: x\n\nTexte un.\n\n"
    let articles = try ArticleReader().read(
      Array((mail + mail.replacing("Un", with: "Deux")).utf8), name: "boite.mbox")
    #expect(articles.map(\.title) == ["Un", "Deux"])
    #expect(articles.map(\.name) == ["boite.mbox#1", "boite.mbox#2"])
  }

  @Test func `nesting beyond the limit is a named error`() {
    var mail = "Content-Type: multipart/mixed; boundary=b0\n\n"
    for depth in 0..<60 {
      mail += "--b\(depth)\nContent-Type: multipart/mixed; boundary=b\(depth + 1)\n\n"
    }
    #expect(throws: ReadError(.tooDeep(limit: 32))) {
      try ArticleReader().read(Array(mail.utf8), name: "tief.eml")
    }
  }

  @Test(
    arguments: [
      ("=?utf-8?Q?a_b?=", "a b"), ("=?UTF-8?q?=C3=A9?= x", "é x"), ("=?x", "=?x"),
      ("=?iso-8859-1?B?6Q==?=", "é"), ("=?utf-8?Q?a?= =?utf-8?Q?b?=", "ab"), ("a=b?c", "a=b?c"),
      ("=?utf-8?X?a?=", "=?utf-8?X?a?="),
    ])
  func `encoded words are resolved`(value: String, expected: String) {
    let text = MailHeaders.decodingWords(in: Array(value.utf8))
    #expect(String(decoding: text, as: UTF8.self) == expected)
  }

  @Test(
    arguments: [
      ("YQ==", "a"), ("YWI", "ab"), ("Y\nW J j", "abc"), ("!!", ""), ("YQ==YQ==", "aa"),
    ])
  func `base64 skips what is none of it`(text: String, expected: String) {
    let decoded = TransferEncoding.base64(Array(text.utf8)[...])
    #expect(String(decoding: decoded, as: UTF8.self) == expected)
  }

  @Test(arguments: [("a=3Db", "a=b"), ("a=\n b", "a b"), ("a=zz", "a=zz"), ("a=", "a"), ("=", "")])
  func `quoted-printable keeps what is no escape`(text: String, expected: String) {
    let decoded = TransferEncoding.quotedPrintable(Array(text.utf8)[...], isHeader: false)
    #expect(String(decoding: decoded, as: UTF8.self) == expected)
  }
}
