extension GermanPack {
  /// What programmes and tables are worded with.
  static let listings = #"""
    words short-weekday
      1: mo(.)
      2: di(.)
      3: mi(.)
      4: do(.)
      5: fr(.)
      6: sa(.)
      7: so(.)

    words column-label
      date: datum, tag, wann, termin(e)
      time: zeit, uhrzeit, uhr, beginn, start, anpfiff
      place: ort(e), wo, raum, saal, lokal, veranstaltungsort, spielort, halle, stadt
      price: preis(e), kosten, eintritt, gebühr
      contact: kontakt, auskunft, telefon
      organizer: veranstalter, veranstalterin, verein(e), referent(en), referentin, leitung, kursleitung, gruppe
      registration: anmeldung, reservierung, reservation
      title: titel, thema, veranstaltung(en), anlass, anlässe, programm, stück, film(e), kurs(e), spiel, begegnung, was, bezeichnung
      former-date: ursprünglicher termin, alter termin, bisheriger termin, ursprüngliches datum, altes datum
      new-date: neuer termin, neues datum, ersatztermin, nachholtermin
      other: bemerkung(en), hinweis(e), dauer, alter, zielgruppe, nr.

    words doors
      any: türöffnung, einlass, einlass ab, kassenöffnung, abendkasse, abendkasse ab, saalöffnung

    words copula
      any: ist am, sind am

    words bulletin
      any: programm, spielplan, veranstaltungskalender, agenda, newsletter, pfarrbrief, gemeindeblatt, amtsblatt, mitteilungsblatt, vereinsnachrichten, termine, veranstaltungen, wochenprogramm, monatsprogramm

    words vacation
      any: ferien, schulferien, osterferien, sommerferien, herbstferien, weihnachtsferien, feiertag(e), feiertagen, betriebsferien

    words rest
      any: pause, mittagspause, kaffeepause, spielfrei, spielpause, sommerpause, winterpause, geschlossen, ruhetag, frei, kein programm, ende, ende der sitzung, sitzungsende, schluss der sitzung

    words tour
      any: tournee, auf tournee, tourdaten, gastspielreise

    words universal
      any: alle, jeder, jede, jedes, sämtliche, ganztägig, ganztags
      otherwise: wenn nicht anders angegeben, sofern nicht anders angegeben, falls nicht anders angegeben, soweit nicht anders angegeben, wenn nichts anderes angegeben, sofern nichts anderes angegeben
    """#
}
