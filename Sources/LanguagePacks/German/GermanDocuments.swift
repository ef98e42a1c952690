extension GermanPack {
  /// Stamps, teasers, captions and page furniture.
  static let documents = #"""
    words published-stamp
      any: veröffentlicht, veröffentlicht am, veröffentlichung, veröffentlichungsdatum
      any: publiziert, publiziert am, erschienen, erschienen am, erscheinungsdatum
      any: erstellt, erstellt am, erstellungsdatum, eingestellt, eingestellt am, online seit
      any: online gestellt am, geschrieben am, verfasst am, gepostet am, gepostet, artikel vom
      any: beitrag vom, meldung vom, pressemitteilung vom, nachricht vom, bericht vom, datum
      any: online veröffentlicht, online veröffentlicht am, online publiziert, online publiziert am
      any: erstmals veröffentlicht, erstmals veröffentlicht am, erstveröffentlichung, zuerst erschienen
      any: eingetragen am, hochgeladen am, bekannt gemacht am, ausgabe vom, publikationsdatum
    words updated-stamp
      any: aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am
      any: letzte aktualisierung, letzte aktualisierung am, letzte änderung, letzte änderung am
      any: zuletzt geändert, zuletzt geändert am, zuletzt bearbeitet, zuletzt bearbeitet am
      any: geändert am, bearbeitet am, letzte bearbeitung, stand, stand vom, stand der information
      any: aktualisierung, überarbeitet am, änderungsdatum, seite zuletzt geändert
    words teaser-heading
      any: alle folgen, weitere folgen, frühere folgen, neueste folgen
      any: lesen sie auch, lesen sie mehr, lesen sie mehr zum thema, lesen sie hierzu auch
      any: auch interessant, das könnte sie auch interessieren, das könnte dich auch interessieren
      any: das könnte ihnen auch gefallen, das könnte dir auch gefallen, mehr zum thema
      any: das könnte sie interessieren, das könnte dich interessieren, mehr zu diesem thema
      any: weitere artikel, weitere beiträge, weitere meldungen, weitere nachrichten
      any: weitere themen, weitere informationen zum thema, weitere artikel zum thema
      any: weitere pressemitteilungen, weitere beiträge zum thema, mehr aus dieser rubrik
      any: ähnliche artikel, ähnliche beiträge, ähnliche themen, ähnliche einträge
      any: verwandte artikel, verwandte themen, verwandte beiträge, zum thema, passend zum thema
      any: neueste artikel, neueste beiträge, neueste meldungen, neueste nachrichten
      any: letzte beiträge, letzte artikel, letzte einträge, aktuelle beiträge, aktuelle artikel
      any: aktuelle meldungen, aktuelle nachrichten, meistgelesen, meistgelesene artikel
      any: am meisten gelesen, beliebte artikel, beliebte beiträge, beliebt, top-themen
      any: empfohlene artikel, empfehlungen der redaktion, unsere empfehlungen, leseempfehlung
      any: vorheriger beitrag, nächster beitrag, vorheriger artikel, nächster artikel
      any: auch noch interessant, bitte lesen sie auch, mehr von uns, mehr aus dem ressort
      weak: nachrichten, meldungen, aktuelles, neuigkeiten, schlagzeilen, pressemitteilungen
      weak: veranstaltungen, termine, kurz notiert, kurz gemeldet, aus der region, neues
    words page-furniture
      comments: kommentar(e), keine kommentare, kommentar schreiben, kommentar verfassen
      comments: kommentare schreiben, schreibe einen kommentar, schreiben sie einen kommentar
      comments: hinterlasse einen kommentar, hinterlassen sie einen kommentar, kommentieren
      comments: kommentar hinterlassen, kommentar abgeben, einen kommentar schreiben
      comments: antwort hinterlassen, hinterlasse eine antwort, antworten, antwort abbrechen
      comments: diskutieren sie mit, reden sie mit, ihre meinung, leserkommentare
      comments: die kommentarfunktion ist geschlossen, kommentare sind geschlossen, 0 kommentare
      comments: deine e-mail-adresse wird nicht veröffentlicht, erforderliche felder sind
      comments: bisher keine kommentare, noch keine kommentare, kommentar melden
      sharing: teilen, artikel teilen, beitrag teilen, diesen artikel teilen, diesen beitrag teilen
      sharing: auf facebook teilen, auf twitter teilen, teilen mit, teilen auf, twittern, tweet
      sharing: facebook, twitter, whatsapp, linkedin, xing, per e-mail versenden, weiterempfehlen
      sharing: drucken, seite drucken, artikel drucken, druckversion, druckansicht, merken
      sharing: folgen sie uns, folge uns, folgen sie uns auf, link kopieren, gefällt mir
      sharing: beitrag hören, beitrag anhören, artikel anhören, jetzt anhören, audio anhören
      sharing: gedruckt am, ausgedruckt am, artikel versenden, per mail versenden, als pdf, als pdf herunterladen
      subscription: jetzt abonnieren, abonnieren, newsletter, newsletter abonnieren, abo
      subscription: jetzt anmelden, anmelden, anmeldung zum newsletter, registrieren, einloggen
      subscription: bereits abonnent, nur für abonnenten, jetzt registrieren, mein konto, login
      subscription: jetzt weiterlesen mit, sie sind bereits abonnent, passwort vergessen
      cookies: cookie(s), cookie-einstellungen, cookies akzeptieren, alle akzeptieren, alle ablehnen
      cookies: diese website verwendet cookies, diese webseite verwendet cookies
      cookies: diese seite verwendet cookies, wir verwenden cookies, wir nutzen cookies
      cookies: diese website benutzt cookies, akzeptieren, ablehnen, einstellungen speichern
      legal: impressum, datenschutz, datenschutzerklärung, alle rechte vorbehalten, agb
      legal: allgemeine geschäftsbedingungen, nutzungsbedingungen, haftungsausschluss, copyright
      legal: sie sind besucher, sie sind besucher nr, sie sind der besucher, optimiert für
      legal: barrierefreiheit, kontakt, über uns, mediadaten, sitemap, inhaltsverzeichnis
      navigation: war diese seite hilfreich, war dieser artikel hilfreich, war der artikel hilfreich
      navigation: war diese information hilfreich, wie hat ihnen dieser artikel gefallen
      navigation: hat ihnen der artikel gefallen, diese seite bewerten, artikel bewerten
      navigation: menü, startseite, zum inhalt, zum inhalt springen, zur navigation, suche, suchen
      navigation: zurück, zurück zur übersicht, zur übersicht, nach oben, seitenanfang, schließen
      navigation: weiter, weiterlesen, mehr, mehr lesen, mehr erfahren, mehr anzeigen, alle anzeigen
      navigation: sie sind hier, sie befinden sich hier, lesezeit, lesedauer, schlagwörter
      navigation: schlagworte, kategorie, kategorien, abgelegt unter, tags, themen, rubrik, archiv
      navigation: permalink, trackback, trackback-url, zugriffe, aufrufe, links, download(s)
      navigation: dieser beitrag wurde unter, dieser eintrag wurde unter, verschlagwortet mit
      author: über den autor, über die autorin, zum autor, zur autorin, über den verfasser
      author: über die verfasserin, zur person des autors
      advertising: anzeige, advertisement, werbung, gesponsert, sponsored, advertorial, anzeigen
    words widget
      weather: wetter, das wetter, luftdruck, luftfeuchtigkeit, temperatur(en), gefühlt
      weather: niederschlag, hPa, leichter regen, wolkig, heiter, stark bewölkt
      sky: wind, bewölkt, bedeckt, sonnig, regen, schauer, gewitter, schnee, nebel, sonne
      poll: umfrage, abstimmung, frage des tages, abstimmen
      jobs: stellenangebote, kleinanzeigen, traueranzeigen, todesanzeigen, horoskop, tv-programm
      market: börse, dax, wechselkurse
    words caption-cue
      any: foto(s), bild, bilder, bildquelle, bildrechte, bildnachweis, symbolbild, symbolfoto
      any: archivfoto, archivbild, quelle, grafik, illustration, video, fotostrecke
    words byline
      any: von, autor, autorin, verfasst von, geschrieben von, text, redaktion, ein beitrag von
      any: eingestellt von, gepostet von, veröffentlicht von
    words mail-header
      from: von, absender
      to: an, cc, bcc, antwort an, empfänger
      date: datum, gesendet
      subject: betreff
    words topic
      any: politik, wirtschaft, kultur, sport, gesellschaft, wissen, wissenschaft, gesundheit
      any: panorama, lokales, regionales, meinung, bildung, umwelt, reise, technik, digital
      any: medien, leben, feuilleton, musik, film, bücher, auto, familie, ausland, inland, netzwelt
    words abbreviation
      title: ^Hr, ^Fr, ^Dr, ^Prof, ^Dipl, ^Ing, ^St, ^Mag
      title: str, tel, nr, bzw, ca, vgl, evtl, ggf, inkl, zzgl, sog, geb, gest, hrsg, abb, max, min
      title: z. B, d. h, u. a, o. g, s. o, i. d. R, z. T
      any: jan, feb, mär, apr, jun, jul, aug, sep, sept, okt, nov, dez, mo, di, mi, do, fr, sa, so
      unit: usw, etc, Mio, Mrd, km, kg, std, mind
    """#
}
