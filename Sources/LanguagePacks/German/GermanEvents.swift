extension GermanPack {
  /// What names, makes, moves and cancels an event.
  static let events = #"""
    # A hyphen in front: also the last part of a longer word, as in « Neujahrskonzert ».
    words event-noun
      conference: -konferenz(en), -kongress(|e|es), -symposium, symposien, -tagung(en), -vortrag(|s|es), -vorträge, -podium, podiumsdiskussion(en), podiumsgespräch(e), -diskussion(en), -seminar(|e|s), -forum, -kolloquium, -debatte(n), -gesprächsabend(e), -referat(e), -symposion, gesprächsrunde(n), fachtag(e), fachtagung(en), barcamp(s), streitgespräch(e), -vorlesung(en), antrittsvorlesung
      meeting: -versammlung(en), -sitzung(en), -treffen, -besprechung(en), -stammtisch(e), -brunch, -frühstück, -abendessen, -mittagessen, -höck, -hock, -kränzchen, -nachmittag(e), -apéro(s), -znacht, -zmittag, sprechstunde(n), bürgersprechstunde(n), -runde(n), -kaffee, -café, kaffeekranz, -infoanlass, -anlass, -anlässe, -abend(e), -mittagstisch, mittagstisch, elternabend(e), informationsabend(e), infoabend(e), -anhörung(en), einwohnergemeindeversammlung, ratssitzung
      briefing: -pressekonferenz(en), -medienkonferenz(en), pressetermin(e), pressegespräch(e), mediengespräch(e), -bilanzkonferenz, medienorientierung(en)
      trip: -führung(en), -wanderung(en), -rundgang(es), -rundgänge, -spaziergang(|s|es), -spaziergänge, -exkursion(en), -ausflug(|s|es), -ausflüge, -reise(n), -radtour(en), -tour(en), -besichtigung(en), -fahrt(en), -wallfahrt(en), -pilgerfahrt(en), -rundfahrt(en), -begehung(en), -ausfahrt(en), -velotour(en)
      exhibition: -ausstellung(en), -vernissage(n), -finissage(n), -retrospektive(n), -werkschau, kunstschau, -midissage
      show: -lesung(en), theaterstück(e), kindertheater, puppentheater, freilichttheater, strassentheater, straßentheater, -theateraufführung(en), -aufführung(en), -vorstellung(en), -premiere(n), -uraufführung(en), -operette(n), -ballett(s), -musical(s), -kabarett, -filmabend(e), -filmvorführung(en), -vorführung(en), openair-kino, open-air-kino, freiluftkino, kinoabend(e), -umzug(|es|s), -umzüge, -festzug, -fackelzug, -laternenumzug, -feuerwerk(e), -zirkus, -krippenspiel(e), -märchenstunde(n), -erzählstunde(n), -bilderbuchkino, -poetry slam, poetry slam(s), -slam, -improabend, -revue(n), -spektakel, -tanzabend, -prunksitzung(en), -kappensitzung(en), buchvorstellung(en), buchpräsentation(en), -modenschau(en), kasperletheater, -schauspiel(e), -dichterlesung(en), -autorenlesung(en)
      concert: -konzert(|e|s|es), -konzerten, -liederabend(e), -klavierabend(e), -recital(s), -matinee(n), -serenade(n), -disco, -disko, -ball(es), -bälle, -tanz(es), -jamsession(s), -jam session(s), -ständchen, -singen, -guggenkonzert, -platzkonzert(e), -kammermusik, -orgelvesper(n), -orgelkonzert(e), -jazz im keller, liedernachmittag(e), -offenes singen, -tanzcafé, -tanztee, -party, -partys
      sport: -turnier(|e|s), -lauf(es), -läufe, -marathon(s), -meisterschaft(en), -heimspiel(|e|s), -auswärtsspiel(e), -nachholspiel(e), -pokalspiel(e), -testspiel(e), -länderspiel(e), -derby(s), -finale(s), -halbfinale, -viertelfinale, -rennen, -regatta, regatten, -wettkampf(s), -wettkämpfe, -sportfest(e), -spieltag(e), -triathlon, -turnfest(e), -schwingfest(e), -schützenfest(e), -schiessen, -trainingslager, -training(s), -probetraining(s), -grümpelturnier(e), -volkslauf, -radrennen, -freundschaftsspiel(e), -cup
      fair: -messe(n), -flohmarkt(|es|s), -flohmärkte, -weihnachtsmarkt(|es|s), -adventsmarkt(|es|s), -ostermarkt(|es|s), -wochenmarkt(|es|s), -bauernmarkt(|es|s), -jahrmarkt(|es|s), -markt(|es|s), -märkte, -märit, -basar(|e|s), -bazar(e), -börse(n), -kleiderbörse(n), -brockenstube, -trödelmarkt, -kirmes, -chilbi, -kilbi, -dult, -herbstmesse(n), -auktion(en), -versteigerung(en), -verkaufsoffener sonntag, verkaufsoffene(|n|r) sonntag, -bücherflohmarkt, -pflanzentausch, -tauschbörse
      festival: -festival(s), -fest(|es|e), -festes, -feste, -festen, -fastnacht, -fasnacht, -karneval, -fasching, -kirchweih, -kerwe, -kerb, -wasen, -volksfest(|e|es), -strassenfest, -festwoche(n), -festtag(e), -kulturtage, -filmtage, -musiktage, -literaturtage, -aktionswoche(n), -museumsnacht, -lange nacht, -nacht der museen, -hoffest(e), -weinlese fest, -bundesfeier(n), -maifeier(n), -sause
      workshop: -workshop(s), -kurs(es), -kurse, -kursen, -lehrgang(es), -schulung(en), -fortbildung(en), -weiterbildung(en), -werkstatt, -probe(n), -schnupperkurs(e), -schnuppertag(e), -sprachkurs(e), -ferienlager, -ferienfreizeit, -zeltlager, -camp(s), -training für, -übung(en), -hauptübung(en), -repair café, repair-café, -reparaturcafé, -werkkurs, -masterclass, -meisterkurs(e), -planspiel, -krabbelgruppe, -spielgruppe
      webinar: -webinar(|e|s), -online-seminar(e), -onlineseminar(e), -livestream(s), -videokonferenz(en)
      open-day: tag der offenen tür, tage der offenen tür, tagen der offenen tür, tagen der offenen gartentür, tag der offenen gartentür, tage der offenen gartentür, -besuchstag(e), -infotag(e), -informationstag(e), -schnuppertag, offene ateliers, offenes atelier, tag des offenen denkmals, tag der offenen höfe
      ceremony: -gottesdienst(|e|es|s), -messfeier(n), -andacht(en), -hochamt(|es|s), -christmette(n), -mette(n), -rorate-messe(n), -rorate, -vesper(n), -taufe(n), -konfirmation(en), -kommunion, -firmung(en), -trauerfeier(n), -beisetzung(en), -abdankung(en), -bestattung(en), -eröffnung(en), -einweihung(en), -eröffnungsfeier(n), -feier(n), -feierstunde(n), -empfang(|s|es), -empfänge, -gala, -preisverleihung(en), -verleihung(en), -ehrung(en), -gedenkfeier(n), -gedenkstunde(n), -kranzniederlegung(en), -grundsteinlegung(en), -spatenstich(|s|es), -richtfest(es), -jubiläum(s), -übergabe(n), -festakt(|s|es), -festansprache(n), -taufgottesdienst(e), -amtseinführung(en), -vereidigung(en), -hochzeit(en), -prozession(en), -bittgang, -jubiläumsfeier(n), -enthüllung(en), -diplomfeier(n), -zeugnisübergabe
      deadline: anmeldeschluss, meldeschluss, einsendeschluss, bewerbungsschluss, redaktionsschluss, abgabefrist(en), anmeldefrist(en), bewerbungsfrist(en), einreichfrist(en), eingabefrist(en), abgabetermin(e), einsendefrist, stichtag, -frist
      other: -demonstration(en), -demo(s), -kundgebung(en), -streik(s), -warnstreik(s), -mahnwache(n), -abstimmung(en), -wahl(en), -stichwahl(en), -volksabstimmung(en), -bürgerentscheid(e), -blutspende(n), -blutspendetermin(e), -blutspendeaktion(en), -papiersammlung(en), -altpapiersammlung(en), -kleidersammlung(en), -häckseldienst, -spielnachmittag(e), -spieleabend(e), -spielabend(e), -bastelnachmittag(e), -bastelabend(e), -lottomatch(es), -lotto, -quiz, -quizabend(e), -pubquiz, -jassturnier(e), -jassen, -preisskat, -weinprobe(n), -degustation(en), -verkostung(en), -grillfest(e), -grillabend(e), -grillen, -picknick(s), -raclette, -suppentag(e), -suppenessen, -fischessen, -schlachtfest, -putzete, -putzaktion(en), -putztag, -pflanzaktion(en), -arbeitseinsatz(es), -arbeitseinsätze, -aktionstag(e), -tombola, -ostereiersuche, -eiersuche, -schnitzeljagd, -signierstunde(n), -veranstaltung(en), -tanzkurs, -wettbewerb(|e|s), -osterfeuer, -maibaumstellen, -maibaumaufstellen, -martinszug, -sternsingen, -adventsfenster, -chorprobe(n), -orchesterprobe(n), -musikprobe(n), -laternenfest, -kinderfest, -yoga, -gymnastik, -turnen

    words weak-event-noun
      conference: -gespräch(|e|s), -einführung, -thema, -beitrag
      meeting: -termin(e), -begegnung(en), -abend, -vormittag(e), -tag(es), -stunde
      show: -theater, oper, opern, kino, -film(|e|s), -spiel(|e|s), -stück(|e|s), -programm, -show
      concert: -chor(|s|es), -orchester(s), -band, -musik, -trio, -quartett
      exhibition: -schau, -installation(en), -sammlung
      sport: -spiel(|e|s), -fussball, -fußball, -partie(n), -schwimmen
      ceremony: -start, -auftakt, -abschluss, -zug
      trip: -abfahrt, -ziel
      fair: -verkauf, -vorverkauf, -kartenverkauf
      other: -aktion(en), -wochenende(n), -nacht, -woche, -projekt(e), -saison, -angebot(e), -übernachtung

    # No compounds of the words above, though they end like them.
    words whole-word
      any: manifest, beispiel, beispiele, arbeitsmarkt, supermarkt, supermärkte, finanzmarkt
      any: finanzmärkte, wohnungsmarkt, aktienmarkt, energiemarkt, baumarkt, verlauf, ablauf
      any: kreislauf, lebenslauf, anlauf, auflauf, einlauf, auslauf, umlauf, vorlauf, zulauf
      any: einführung, durchführung, ausführung, entführung, fortführung, zusammenführung
      any: geschäftsführung, betriebsführung, unternehmensführung, überführung, unterführung
      any: ortsdurchfahrt, durchfahrt, zufahrt, einfahrt, talfahrt, wohlfahrt, schifffahrt
      any: luftfahrt, raumfahrt, vorfahrt, auswahl, anzahl, diskurs, exkurs, wechselkurs
      any: feierabend, lebensabend, vorabend, heiligabend, ansammlung, stichprobe
      any: stichproben, ausübung, wanderausstellung, wahrnehmung, substanz, distanz, bilanz
      any: instanz, akzeptanz, finanz, finanzen, toleranz, allianz, befürchtung, kinderspiel
      any: vorspiel, nachspiel, zusammenspiel, arbeitskreis, protest, energiewende, wende
      any: zeitvorstellung, wohnungsübergabe, kapitulation, radioempfang, alltag, landtag
      any: bundestag, werktag, feiertag, vortag, bundesversammlung, nationalversammlung
      any: wahlkampf, handball, fußball, fussball, volleyball, basketball, football, erdball
      any: vorrang, umgang, zugang, ausgang, eingang, vorgang, rückgang, übergang, jahrgang
      any: gesprächsthema, zeitung, leitung, ausleihung, weinlese, auslese, gastspiel
      any: kryptobörse, wertpapierbörse, umweltpreis, umwelt, gegenwart, vertrag, beitrag
      any: auftrag, ertrag, antrag, betrag, eintrag, nachtrag, hausaufgabe, jugendzentrum
      any: viertelstunde, halbestunde, überstunde, überstunden, öffnung, geburtsstunde
      any: altstadt, innenstadt, weltkrieg, kündigungsfrist, probezeit, verdacht, mahlzeit
      any: freizeit, allerdings, neuigkeit

    words event-verb
      future: wird ... stattfinden, werden ... stattfinden, wird ... durchgeführt, werden ... durchgeführt, wird ... abgehalten, wird ... gefeiert, werden ... gefeiert, wird ... ausgetragen, wird ... nachgeholt, wird stattfinden, werden stattfinden, wird abgehalten, werden abgehalten, wird durchgeführt, werden durchgeführt, ist geplant, sind geplant, ist vorgesehen, sind vorgesehen, ist angesetzt, sind angesetzt, ist terminiert, wird gefeiert, werden gefeiert, steigt am, steigen am, geht über die bühne, gehen über die bühne, wird ausgetragen, werden ausgetragen, wird nachgeholt, ist anberaumt, wird veranstaltet, werden veranstaltet, wird gegeben, werden gegeben
      present: findet ... statt, finden ... statt, geht ... über die bühne, findet statt, finden statt, findet, finden, steigt, steigen, tagt, tagen, trifft sich, treffen sich, geht los, versammelt sich, versammeln sich
      past: fand ... statt, fanden ... statt, ging ... über die bühne, fand statt, fanden statt, hat stattgefunden, haben stattgefunden, wurde durchgeführt, wurden durchgeführt, wurde abgehalten, ist über die bühne gegangen
      conditional: soll ... stattfinden, sollen ... stattfinden, könnte ... stattfinden, dürfte ... stattfinden, könnte stattfinden, soll stattfinden, sollen stattfinden, würde stattfinden, sollte stattfinden, dürfte stattfinden, stattfinden soll, stattfinden sollen, stattfinden könnte
      superseded: hätte stattfinden sollen, hätten stattfinden sollen, sollte eigentlich, war geplant, waren geplant, war vorgesehen, waren vorgesehen, war ursprünglich, ursprünglich, angekündigte, angekündigten, ursprünglich geplante, ursprünglich vorgesehene

    words weak-event-verb
      future: beginnt, beginnen, startet, starten, öffnet, öffnen, eröffnet, folgt, folgen, gastiert, gastieren, kehrt zurück, kommt, kommen, ist zu sehen, sind zu sehen, läuft, laufen, bildet, gehört, wird zur, wird zum, ist am, sind am, ist vom, dauert
      present: steht auf dem programm, stehen auf dem programm, steht an, stehen an, steht bevor
      past: begann, eröffnete, startete, traf sich, trafen sich, feierte

    words host-verb
      present: lädt ... ein, laden ... ein, ruft ... auf, rufen ... auf, lädt ein, laden ein, lädt, laden, veranstaltet, veranstalten, organisiert, organisieren, präsentiert, präsentieren, bietet, bieten, feiert, feiern, begeht, begehen, zeigt, zeigen, gibt, geben, hält, halten, führt durch, empfängt, empfangen, begrüßt, begrüssen, begrüßen, ruft, rufen, ruft auf, rufen auf, eröffnet, eröffnen
      future: wird einladen, wird veranstalten, wird zeigen, wird geben, wird feiern
      past: lud ... ein, luden ... ein, lud ein, luden ein, veranstaltete, organisierte, zeigte, bei der, beim, anlässlich, anlässlich des, anlässlich der

    words perform-verb
      future: wird auftreten, werden auftreten, wird spielen, wird singen, wird lesen, wird sprechen
      present: tritt ... auf, treten ... auf, stellt ... vor, stellen ... vor, trägt ... vor, tritt auf, treten auf, spielt, spielen, singt, singen, liest, lesen, tanzt, tanzen, spricht, sprechen, referiert, referieren, diskutiert, diskutieren, konzertiert, gastiert, gastieren, musiziert, musizieren, erzählt, erzählen, stellt vor, signiert
      giving: gibt, geben, wird geben, werden geben
      off: wird nicht auftreten, werden nicht auftreten, tritt nicht auf, treten nicht auf, wird nicht spielen, werden nicht spielen

    words act-verb
      presentation: wird ... vorgestellt, werden ... vorgestellt, wird ... präsentiert, wird vorgestellt, werden vorgestellt, wird präsentiert, werden präsentiert
      inauguration: wird ... eingeweiht, werden ... eingeweiht, wird eingeweiht, werden eingeweiht, eingeweiht wird, eingeweiht werden
      opening: wird ... eröffnet, werden ... eröffnet, soll ... eröffnet werden, wird eröffnet, werden eröffnet, eröffnet werden, eröffnet wird
      award: wird ... verliehen, werden ... verliehen, wird ... überreicht, werden ... überreicht, wird verliehen, werden verliehen, wird überreicht, werden überreicht
      screening: wird ... gezeigt, werden ... gezeigt, wird gezeigt, werden gezeigt
      unveiling: wird ... enthüllt, wird enthüllt, werden enthüllt

    words act-noun
      presentation: vorstellung
      inauguration: einweihung
      opening: eröffnung
      launch: start
      signing: unterzeichnung
      award: verleihung
      screening: vorführung
      visit: besuch
      unveiling: enthüllung
      publication: veröffentlichung
      closing: abschluss
      departure: abfahrt
      arrival: ankunft
      celebration: feier
      commemoration: gedenken
      encounter: begegnung
      performance: aufführung

    words state-cue
      cancelled: fällt ... aus, fallen ... aus, findet ... nicht statt, finden ... nicht statt, abgesagt, absagen, absage, entfällt, entfallen, fällt aus, fallen aus, fällt leider aus, ausfallen, findet nicht statt, finden nicht statt, fällt weg, gestrichen, muss ausfallen, müssen ausfallen, wird gestrichen, musste abgesagt werden, mussten abgesagt werden, wird abgesagt, werden abgesagt, storniert, annulliert, nicht statt
      postponed: auf unbestimmte zeit verschoben, auf unbestimmte zeit, auf unbestimmte zeit vertagt, bis auf weiteres verschoben, neues datum suchen wir noch, neuer termin folgt, neuer termin wird noch bekannt gegeben, ein neues datum ist noch nicht bekannt, auf später verschoben
      moved: verschoben, verlegt, vertagt, vorverlegt, vorgezogen, neuer termin, neues datum, ersatztermin, ersatztermin ist, ausweichtermin, nachholtermin, wird nachgeholt, umgebucht, findet neu, neu am
      tentative: voraussichtlich, unter vorbehalt, noch offen, noch nicht bestätigt, wahrscheinlich, vielleicht, möglicherweise, könnte, könnten, dürfte, dürften, evtl, eventuell, soll, sollen, in planung, provisorisch, noch offen ist, stattfinden kann
      maintained: wie geplant, wie vorgesehen, planmäßig, planmässig, findet trotzdem statt, findet wie geplant statt
      full: ausverkauft, ausgebucht, restlos ausverkauft, belegt
      advanced: vorgezogen um, vorverlegt um

    words report-cue
      any: teilte ... mit, teilten ... mit, gab ... bekannt, gaben ... bekannt, kündigte ... an, legte ... vor, stimmte ... zu, teilte mit, teilten mit, mitteilte, mitteilten, sagte, sagten, erklärte, erklärten, erklärt, berichtete, berichteten, hieß es, hiess es, gab bekannt, bekannt gab, bekanntgab, verkündete, kündigte an, meldete, meldeten, so die, laut, zufolge, dem bericht zufolge, legte vor, hat mitgeteilt, stand vom, schreiben vom, brief vom, bewilligt, beschlossen, beschloss, genehmigt, entschied, entschieden, stimmte zu, vom redaktionsteam
      minutes: protokoll vom, protokoll der sitzung vom

    words other-fact
      any: geboren, gestorben, verstorben, verstarb, starb, geb., gest., seit, gegründet, erbaut, gebaut, eingebaut, errichtet, saniert, renoviert, erschienen, erscheint, erschien, veröffentlicht, uraufgeführt, in kraft, tritt ... in kraft, treten ... in kraft, gilt, gelten, gültig, gültig ab, gültig bis, unfall, verletzte, verletzt, verletzten, stürzte, kollidierte, brannte, brach ein, verhaftet, festgenommen, verurteilt, gericht, urteil, umsatz, gewinn, quartal, geschäftsjahr, prozent, statistik, einwohner, besucher waren, niederschlag, regen, schnee, frost, grad, wetter, wetterdienst, temperatur, temperaturen, gesperrt, sperrung, baustelle, bauarbeiten, verkehr, umleitung, geschlossen, geöffnet, bleibt geschlossen, bleibt zu, öffnungszeiten, ferien, schulferien, sommerpause, betriebsferien, liegen auf, liegt auf, vertrag, vertrag läuft, amtszeit, in rente, pension, roman erschien, buch erschien, album, preis erhielt, erhielt, studierte, lebte, wohnt, leitet, besteht seit, verlor, verloren, gewann, gewonnen, siegte, besiegt, unterlag, fehlte, tabellenführer, kam es, begann die ernte, copyright, alle rechte, lizenz, rechnung, zahlbar, mwst, bekommt zurück, geld zurück, war die rede, hätte, zählt, wurde im

    words deadline-cue
      any: anmeldung bis, anmeldungen bis, anmeldung, anmeldungen, anmelden, anmelden bis, meldet euch, melden sie sich, anzumelden, angemeldet, bewerbung bis, bewerbungen bis, bewerbung, bewerbungen, bewerben, einsendeschluss, anmeldeschluss, meldeschluss, redaktionsschluss, abgabe bis, abgabe, einreichen, eingereicht, einzureichen, frist, anmeldefrist, reservieren, reservierung, reservierungen, buchen, bestellen, bestellung, bestellungen, vorbestellung, antwort bis, rückmeldung bis, rückmeldung, rückmeldungen, zusagen, zusage, zusagen bis, anträge, anträge bis, einsprachen bis, bezahlen, einzahlen, einschreiben, voranmeldung, ausschreibung endet, plätze kann man
      request: bitte, bitte bis
      closing: spätestens, bis spätestens, anmeldeschluss, meldeschluss, einsendeschluss, redaktionsschluss, bewerbungsschluss, läuft ab, endet

    words deadline-act
      registration: anmelden, meldet euch, melden sie sich, anzumelden, angemeldet, einschreiben, meldet euch bitte
      booking: reservieren, buchen, bestellen, vorbestellen
      application: bewerben, bewirb dich, bewerbt euch
      submission: einreichen, eingereicht, einzureichen, einsenden, abgeben, schicken
      reply: antworten, rückmelden, zurückmelden, zusagen
      payment: bezahlen, einzahlen, überweisen
      return: zurückschicken, zurücksenden

    words deadline-noun
      registration: anmeldung
      booking: reservierung
      application: bewerbung
      submission: einreichung
      reply: rückmeldung
      payment: zahlung
      return: rückgabe

    words opening-hours
      any: öffnungszeiten, öffnungszeit, geöffnet, offen, schalter, schalterstunden, bürozeiten, sprechzeiten, sprechzeit, sekretariat, abendkasse, kasse, telefonisch, telefonzeiten, erreichbar, büro, geschäftszeiten, ladenöffnungszeiten, telefon, tickets, karten, kartenverkauf, vorverkauf

    words free-entry
      any: eintritt frei, freier eintritt, kostenlos, gratis, kollekte, spenden erbeten, kostenfrei, unentgeltlich

    words field-label
      date: datum, wann, tag, termin, termine
      time: zeit, uhrzeit, beginn, einlass, türöffnung, anpfiff
      place: ort, wo, treffpunkt, veranstaltungsort, adresse, lokal, besammlung
      price: preis, kosten, eintritt, gebühr, beitrag, unkostenbeitrag, tickets, karten
      contact: kontakt, auskunft, info, infos, informationen, tel, telefon, mail, e-mail
      organizer: veranstalter, veranstalterin, organisation, organisator
      registration: anmeldung, anmeldungen, reservierung, reservation, vorverkauf
      title: was, titel, thema, anlass, betreff
      other: leitung, sprache, dauer, alter, website, anwesend, beginn der sitzung

    words determiner
      definite: der, die, das, den, dem, des, im, am, zum, zur, beim, vom
      indefinite: ein, eine, einen, einem, einer, eines, zwei, drei, vier, fünf, mehrere, einige, jede(|r|s|n), kein, keine
      demonstrative: diese(|r|s|m|n), jene(|r|s|m|n)
      possessive: sein, ihr, unser, mein, sein(|e|en|em|er), ihr(|e|en|em|er), unser(|e|en|em|er), euer, eure, mein(|e|en|em|er), dein

    words sequel
      pronoun: er, es, sie, dieser, diese, dieses
      same: die veranstaltung, diese veranstaltung, der anlass, dieser anlass
      another: eine zweite, ein zweiter, ein zweites, die zweite, der zweite termin, ein weiterer termin, eine weitere, die nächste, das nächste

    words phrase-end
      any: ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, hatten, kann, können, könnte, muss, müssen, soll, sollen, sollte, darf, dürfen, mag, will, wollen, bleibt, bleiben, findet, finden, fand, fanden, statt, steht, stehen, stand, liegt, geht, gehen, kommt, kommen, kam, kamen, sagt, sagte, macht, machen, gibt, geben, gab, nimmt, nehmen, bringt, beginnt, beginnen, startet, endet, dauert, zeigt, zeigen, lädt, laden, öffnet, öffnen, eröffnet, fällt, fallen, folgt, folgen, spielt, liest, spricht, tritt, führt, diskutieren, diskutiert, feiert, feiern, begeht, veranstaltet, hält, halten, heißt, heisst, dass, weil, wenn, wer, wie, was, wo, warum, welche, welcher, welches, der es, denn, aber, doch, sondern, dann, auch, noch, schon, nun, jetzt, wieder, bereits, jedoch, deshalb, daher, leider, bitte, anschließend, anschliessend, danach, davor, zuvor, jeweils, erst, nur, sich, nicht, hier, dort, damit, sowie auch, verschoben, abgesagt, verlegt, entfällt, ausgebucht, voraussichtlich, wegen, trotz, während, bis, ab, seit, um, bitten, bittet, gebeten, müssen, musste, suchen
      subject: wir, ich, er, sie, es, man, ihr, du

    words phrase-link
      any: der, die, das, des, dem, den, von, vom, mit, und, &, für, zu, zum, zur, über, in, im, an, am, auf, aus, bei, beim, durch, gegen, nach, vor, hinter, neben, ohne, zwischen, unter, ein, eine, eines, einer, oder, sowie

    words title-word
      end: zugunsten, im rahmen, in zusammenarbeit, organisiert von, veranstaltet von, unter der leitung, unter leitung, anmeldung, eintritt, eintritt frei, kostenlos, gratis, mit anschließendem, mit anschließender, anschließend, ausverkauft, treffpunkt, abfahrt, nur, kollekte
      detail: mit, von, eintritt, karten, tickets, preis, kosten, gebühr, anmeldung, anmeldungen, anmeldung erforderlich, info, infos, auskunft, kontakt, telefon, tel, leitung, treffpunkt, besammlung, abfahrt, türöffnung, einlass, abendkasse, vorverkauf, kollekte, bitte, nur, für, bei, raum, saal, ab, bis, jeweils, inkl, inklusive, anschließend, anschliessend, ausverkauft, ausgebucht, freier eintritt, musik, weitere, mitglieder, nichtmitglieder, dauer, ort, wo, wann
      hollow: geplante(|r|s|n), vorgesehene(|r|s|n), angekündigte(|r|s|n), angesetzte(|r|s|n), verschobene(|r|s|n), abgesagte(|r|s|n), beliebte(|r|s|n), bekannte(|r|s|n), nächste(|r|s|n), erste(|r|s|n), zweite(|r|s|n), dritte(|r|s|n), letzte(|r|s|n), neue(|r|s|n), grosse(|r|s|n), große(|r|s|n), grosse, traditionelle(|r|s|n), öffentliche(|r|s|n), offene(|r|s|n), jährliche(|r|s|n), weitere(|r|s|n), besondere(|r|s|n), heutige(|r|s|n), gemeinsame(|r|s|n), ordentliche(|r|s|n), ausserordentliche(|r|s|n), außerordentliche(|r|s|n), veranstaltung, veranstaltungen, termin, termine, anlass, tag, abend
      naming: namens, unter dem titel, mit dem titel, zum thema, unter dem motto, mit dem motto

    words auxiliary
      any: hat, haben, hatte, hatten, ist, sind, war, waren, wurde, wurden

    words negation
      determiner: kein, keine, keinen, keiner
      any: nicht, nie, ohne

    words exception
      instead: statt am, statt, anstatt am, anstatt
      any: außer, ausser, außer am, ausser am, ohne, nicht am, mit ausnahme von, mit ausnahme vom

    words tense
      past: war, waren, wurde, wurden, hatte, hatten, fand, fanden, gab, kam, kamen, ging, nahm, sagte, begann, ist gewesen, sind gewesen
      future: wird, werden, soll, sollen, kommende(|n|r|s), nächste(|n|r|s)
      superseded: ursprünglich, hätte, hätten, sollte, war geplant, waren geplant

    words relative
      any: der, die, das, welche, welcher, welches

    words same-hour
      any: gleiche zeit, zur gleichen zeit, gleiche uhrzeit, selbe zeit

    words modal
      any: muss, müssen, kann, können, ist gebeten, sind gebeten

    words reason
      any: wegen, aufgrund, infolge

    words condition
      any: bei regen, bei schlechtem wetter, bei schlechter witterung, im fall, im falle, falls, bei schönem wetter, je nach wetter
    """#
}
