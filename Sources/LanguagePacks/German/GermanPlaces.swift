extension GermanPack {
  /// Venue heads, streets and the words around places.
  ///
  /// A hyphen in front makes the form also the last part of a longer word: « -saal » reads "Gemeindesaal".
  static let places = #"""
    words venue-head
      strong: -rathaus, -stadthaus, -gemeindehaus, -gemeindezentrum, -pfarrheim, -pfarrsaal, -pfarrzentrum, -kirchgemeindehaus, -gemeindesaal, -bürgerhaus, -bürgersaal, -kulturhaus, -kulturzentrum, -jugendhaus, -jugendzentrum, -mehrzweckhalle, -turnhalle, -sporthalle, -stadthalle, -festhalle, -markthalle, -reithalle, -schwimmhalle, -konzertsaal, -festsaal, -sitzungssaal, -ratssaal, theater, -stadttheater, oper, opernhaus, schauspielhaus, kino, -museum, -kunsthalle, -kunsthaus, -galerie, -bibliothek, -stadtbibliothek, -bücherei, -buchhandlung, -archiv, -kirche, -kirchgemeinde, -kathedrale, münster, dom, -kapelle, kloster, -synagoge, -moschee, schule, -gymnasium, -grundschule, -schulhaus, -universität, -hochschule, -volkshochschule, -aula, -mensa, -hörsaal, -auditorium, -stadion, -sportplatz, -sportanlage, -fussballplatz, -hallenbad, -freibad, -schwimmbad, -eishalle, -kunsteisbahn, -spital, -krankenhaus, -altersheim, -seniorenheim, -seniorenzentrum, -pflegeheim, restaurant, -gaststätte, -gasthaus, -gasthof, -wirtshaus, hotel, -brauerei, -weingut, -schloss, burg, -festung, -zeughaus, -kaserne, -bahnhof, -feuerwehrhaus, -gerätehaus, -vereinsheim, -vereinslokal, -vereinshaus, -clubhaus, -klubhaus, -schützenhaus, -werkhof, -bauhof, -messehalle, -messegelände, -kongresszentrum, -kongresshaus, -kursaal, -casino, -planetarium, -zoo, -tierpark, -botanischer garten, handwerkskammer, landesmuseum, -quartierzentrum, -quartiertreff, -quartiertreffpunkt, -begegnungszentrum, -familienzentrum, -mütterzentrum, -kindergarten, -kindertagesstätte, -geschäftsstelle, -amthaus, -landhaus, -kornhaus, -zunfthaus, -gemeindescheune, -zehntscheune, -scheune, -kirchplatz, -friedhof, -bezirksmuseum, -heimatmuseum, -naturfreundehaus, -akademie, -waldhütte, -skihütte, -kulturkeller, -jazzkeller, -kellertheater, -musikschule, -konservatorium, -philharmonie, -ortsmuseum, -parkhaus, -freizeitzentrum, centre, halle, aula
      weak: -saal, -halle, -haus, -hof, -garten, -park, -zentrum, -keller, -turm, bar, -café, -cafe, -club, -klub, heim, -stube, -bühne, -studio, -atelier, werk, -fabrik, -mühle, stall, -terrasse, -foyer, bad, anlage, ufer, see, wald, brücke, -gelände, -wiese, -areal, -lokal, hafen, -schuppen, -treff, -treffpunkt, -schule, -hütte, vereinsraum, gemeinderaum, mehrzweckraum
      weak: -restaurant, -hotel

    words street-type
      any: -straße, -strasse, -straßen, -gasse, -weg, -allee, -platz, -ring, -damm, -ufer, -steig, -chaussee, -promenade, -kai, -graben, -halde, -bleiche, -str, -str., -gässli, -gässlein, -wall, -vorstadt, -zeile, -pfad, -anger

    words locative
      at: in, bei
      at-le: am, beim, im, ins, zum
      at-les: zur, in der, in den, in die, auf dem, auf der, an der, vor dem, vor der, hinter dem, neben dem, unter dem
      near: nahe, in der nähe von, unweit, nähe, gegenüber

    words place-label
      any: ort, wo, treffpunkt, veranstaltungsort, adresse, besammlung, lokal, lokalität, spielort, standort

    words same-place
      any: gleicher ort, am gleichen ort, selber ort, am selben ort, gleicher saal, gleiche adresse

    words online-venue
      any: via zoom, per zoom, über zoom, ^zoom, auf teams, via teams, per teams, microsoft teams, als webinar, per livestream, im livestream, auf youtube, google meet, per videokonferenz, videokonferenz, webex
      weak: online, virtuell, telefonisch, im internet

    words venue-intro
      any: in den räumen der, in den räumen des, in den räumlichkeiten, auf dem gelände der, auf dem gelände des, im garten der, im garten des, im hof des, im hof der, in den gärten

    words place-word
      article: der, die, das, den, dem, ein, eine
      of: von
      of-le: des
      toward: nach, ab, bis, via, über, aus, seit, von
      between: zwischen
      link: am, an, der, im, ob, bei, unter, in, auf, und, zum, zur, von
      and: und, oder
      title: Herr, Frau, Dr., Prof., Professor, Professorin, Pfarrer, Pfarrerin, Bürgermeister, Bürgermeisterin, Oberbürgermeister, Oberbürgermeisterin, Stadtpräsident, Stadtpräsidentin, Minister, Ministerin, Präsident, Präsidentin, Direktor, Direktorin, Bischof, Pater, Schwester, König, Königin, Autor, Autorin, Sänger, Sängerin, Trainer, Senator, Senatorin
      given-name: Anna, Andreas, Barbara, Beat, Bernd, Brigitte, Carla, Christa, Christian, Christine, Claudia, Daniel, Dieter, Elisabeth, Erika, Eva, Frank, Franz, Friedrich, Georg, Gerhard, Günter, Hanna, Hans, Heinz, Helga, Helmut, Herbert, Ingrid, Jens, Johann, Johannes, Jonas, Jörg, Josef, Julia, Jürgen, Karin, Karl, Katharina, Klaus, Kurt, Lena, Lothar, Manfred, Maria, Markus, Martin, Matthias, Max, Michael, Monika, Nina, Otto, Paul, Peter, Petra, Rainer, Ralf, Regula, Reto, Rolf, Rudolf, Ruth, Sabine, Silke, Simon, Sonja, Stefan, Susanne, Thomas, Ulf, Ulrich, Ulrike, Ursula, Urs, Uwe, Verena, Walter, Werner, Wolfgang
      press: zeitung, anzeiger, tagblatt, tageblatt, kurier, rundschau, nachrichten, presse, bote, post, radio, magazin
      organisation: universität, verein, gemeinde, stadtrat, gemeinderat, polizei, ministerium, bistum, verband, stiftung, partei, gesellschaft, club, mannschaft
      area-noun: kanton, bundesland, land, landkreis, kreis, bezirk, region, provinz
      town-noun: stadt, gemeinde, dorf, ortschaft, markt
      not-a-place: regen, schnee, sonne, sturm, weihnachten, ostern, pfingsten, advent, gott, internet, europa, bund, staat, regierung, parlament, kultur, musik, sport, essen, singen, hagen, karten, programm, alle, herren, damen, kinder, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, spiel, wein, berg, berge, see, hof, feld, wald, weg, haus, halle, markt, burg, kirche, brunnen, winterthur versicherung, baden gehen, ende, bier, eintritt, anfang, au, stein, keller, zelt, probe, lesung, premiere, zug, umzug, buch, horn, bitte, rot, wangen, spielplatz, ort, au
      modifier: alte(|r|s|n), neue(|r|s|n), große(|r|s|n), grosse(|r|s|n), kleine(|r|s|n), evangelische(|r|s|n), katholische(|r|s|n), reformierte(|r|s|n), städtische(|r|s|n), öffentliche(|r|s|n), historische(|r|s|n), evang., kath., kurfürstliche(|r|s|n)
      phrase: in ordnung, in kraft, in zukunft, in ruhe, in aussicht, im internet, im rahmen, im laufe, im jahr, in den letzten, in den nächsten, in der regel, im namen, für, mit, durch, zugunsten, anlässlich
      direction: nord, süd, ost, west
      unit: postfach, stock, etage, zimmer, raum, og, eg, ug
      purpose: für
      hosts: lädt ein, laden ein, beherbergt, empfängt, öffnet seine türen, öffnen ihre türen
      site: -parkplatz, -wiese, -spielplatz, -dorfplatz, -schulhof, -innenhof, -seeufer, -strand, -weiher, -garten, -vereinslokal, -feuerstelle, -hütte
    """#
}
