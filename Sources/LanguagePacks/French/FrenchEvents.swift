extension FrenchPack {
  /// What names, makes, moves and cancels an event.
  static let events = #"""
    words event-noun
      conference: conférence(s), conférence(s)-débat(s), conférence(s) débat(s), colloque(s), congrès, symposium(s), assises, table(s) ronde(s), table(s)-ronde(s), séminaire(s), débat(s), ciné-débat(s), causerie(s), forum(s), sommet(s), rencontre(s)-débat(s), webconférence(s), visioconférence publique, états généraux, journée(s) d'étude(s), journée(s) d'information, université(s) d'été, hackathon(s), conversation publique, café(s) philo, café(s)-débat(s), café(s) scientifique(s)
      meeting: réunion(s), réunion(s) publique(s), réunion(s) d'information, assemblée(s) générale(s), assemblée(s) annuelle(s), assemblée(s), conseil municipal, conseil communautaire, conseil d'administration, rencontre(s), rendez-vous, entrevue(s), speed dating, speed-dating, café(s) des parents, petit(s)-déjeuner(s), petit(s) déjeuner(s), déjeuner(s), dîner(s), souper(s), apéritif(s), apéro(s), afterwork(s), 5 à 7, cinq à sept, concertation(s), audience(s), comité de pilotage, session plénière, séance plénière, plénière, café(s)-projets, café(s)-rencontre(s), bilan public, permanence(s), ^AG, ^AGA, A.G., codir, copil, réu(s), ^JPO, consultation(s) publique(s), séance(s) d'information, soirée(s) d'information, conseil(s) d'école, conseil de quartier, vente(s)-débarras, vente(s) de garage, conseil(s) de classe, repas-débat(s), thé(s) des aînés, cérémonie d'accueil
      briefing: conférence(s) de presse, point(s) presse, point(s) de presse, point d'étape, restitution(s), appel(s) conférence, conférence(s) téléphonique(s), webdiffusion(s), visite(s) de presse, voyage(s) de presse
      trip: délégation(s), mission(s), voyage(s), excursion(s), sortie(s), randonnée(s), rando(s), balade(s), promenade(s), visite(s) guidée(s), déplacement(s), tournée(s), croisière(s), pèlerinage(s), circuit(s), marche(s) exploratoire(s), marche gourmande, marche nordique, marche populaire, safari(s) photo, traversée(s) de la baie
      exhibition: exposition(s), expo(s), vernissage(s), finissage(s), installation(s) artistique(s), rétrospective(s), accrochage(s)
      show: tintamarre(s), spectacle(s), pièce(s) de théâtre, représentation(s), ballet(s), opéra(s), comédie(s) musicale(s), cabaret(s), lecture(s) publique(s), lecture(s) musicale(s), lecture(s) théâtralisée(s), projection(s), ciné-concert(s), avant-première(s), one-man-show, one man show, stand-up, conte(s) en musique, veillée(s), heure du conte, carnaval(s), parade(s), défilé(s), feu(x) d'artifice, son et lumière, marionnettes, cirque, soirée(s) cinéma, ciné plein air, séance(s) de cinéma, improvisation théâtrale, match d'improvisation, ciné-club(s), nuit du conte, criée aux histoires, baptêmes de l'air
      concert: concert(s), récital(s), récitals, audition(s) musicale(s), bal(s), bal(s) populaire(s), soirée(s) dansante(s), showcase(s), jam session(s), scène ouverte, chorale en concert, boum(s), soirée(s) musicale(s), fête de la musique, guinguette(s), thé(s) dansant(s), fest-deiz, concert(s)-sandwich, sieste(s) sonore(s), sieste(s) musicale(s), sérénade(s)
      sport: match, match(s|es), rencontre(s) sportive(s), demi-finale(s), quart(s) de finale, finale(s), gala(s) de patinage, interclubs, tirage au sort, tournoi(s), course(s), course(s) à pied, marathon(s), semi-marathon(s), trail(s), triathlon(s), régate(s), championnat(s), coupe de france, derby(s), compétition(s), cross, foulées, foulée(s), corrida(s), randonnée(s) cycliste(s), cyclosportive(s), meeting(s) d'athlétisme, gala de boxe, entraînement(s), concours hippique, rallye(s), tour cycliste, pétanque, ultra-trail, départ groupé
      fair: salon(s), foire(s), marché(s) de noël, marché(s) aux puces, marché(s) des producteurs, marché(s) artisana(l|ux), marché(s) nocturne(s), marché(s), brocante(s), vide-grenier(s), vide(s)-greniers, braderie(s), bourse(s) aux jouets, bourse(s) aux vêtements, bourse(s) aux livres, puces, comice(s) agricole(s), comice(s), forum des associations, forum de l'emploi, job(s) dating, salon du livre, marché aux fleurs, troc(s), vente(s) aux enchères, kermesse(s), vente(s) de livres, vente(s) de gâteaux, vente(s) de fleurs, vente(s) de sapins, vente(s) de garage, bazar(s), bazar(s) de noël, encan(s), bourse multicollections, bourse aux cartes
      festival: festival(s), fête(s), festivités, biennale(s), journées du patrimoine, journées européennes du patrimoine, nuit des musées, nuit blanche, printemps des poètes, semaine bleue, semaine de, quinzaine(s), fest-noz, férias, féria, feria(s), nuit européenne des chercheurs, fête nationale, fête foraine, fêtes, fête des voisins, ducasse(s), nuit de la lecture, nuit du jeu, nuit de la chouette, nuit de l'orientation, pow-wow(s), désalpe(s), épluchette(s), journée de plaisirs d'hiver, combat(s) de reines, soumonce(s)
      workshop: atelier(s), stage(s), formation(s), masterclass(es), master class, initiation(s), démonstration(s), cours d'essai, séance(s) d'initiation, escape game, chantier(s) participatif(s), repair café(s), journée de formation, cours, répétition(s), répétition(s) publique(s), chantier(s) bénévole(s), nettoyage(s) citoyen(s), nettoyage de printemps, corvée(s) de nettoyage
      webinar: webinaire(s), webinar(s), visioconférence(s), rencontre(s) en ligne, séance(s) en ligne, live
      open-day: portes ouvertes, porte ouverte, journée(s) portes ouvertes, visite(s) libre(s), journée de découverte, journée découverte, nocturne(s)
      ceremony: cérémonie(s), chemin(s) de croix, chemin(s) de la croix, inauguration(s), commémoration(s), hommage(s), remise(s) des prix, remise(s) de prix, remise(s) de diplômes, gala(s), vœux, voeux, cocktail(s), réception(s), messe(s), obsèques, funérailles, dépôt de gerbe(s), banquet(s), baptême, pose de la première pierre, intronisation(s), vin d'honneur, soirée de gala, anniversaire(s), noces, jubilé(s), cérémonie des vœux, coupe de ruban, bénédiction(s), procession(s), lâcher de lanternes
      deadline: date limite, date butoir, clôture des inscriptions, clôture des candidatures
      other: après-midi dansant(s), après-midi récréatif(s), après-midi jeux, soirée(s), soirées, manifestation(s), rassemblement(s), grève(s), loto(s), concours, collecte(s) de sang, don du sang, dédicace(s), séance de dédicaces, repas, repas dansant, barbecue(s), pique-nique(s), brunch(s), dégustation(s), animation(s), chasse aux œufs, chasse au trésor, chasse aux énigmes, tombola, journée(s) nationale(s), journée(s) mondiale(s), journée(s) internationale(s), cortège(s), opération(s) nettoyage, élection(s), scrutin(s), référendum, marche(s) blanche(s), marche(s) pour, cantine de soutien, goûter(s), tirage au sort, événement(s), évènement(s), évenement(s), épreuve(s), rentrée solennelle, quiz, soirée jeux, enquête publique, collecte(s), café-théâtre, vendanges, ducasse(s), journée sans voiture, remise du prix, soupe aux choux, fête(s) de quartier, fête(s) des voisins, vaccination(s), dépistage(s), distribution(s), braderie(s) solidaire(s), séance(s) photo, récolte(s) de fonds, souper(s)-bénéfice(s), vernissage-rencontre, chaîne humaine, galette des rois, arbre de noël, partie(s) de sucre, quine(s), concours de tarot, bivouac(s), présentation de saison, photo de classe, camp(s) de jour, réveillon(s)

    words weak-event-noun
      other: votation(s), galette, bûcher, tarot, belote, party
      conference: leçon(s) de cinéma, leçon(s) de musique, rendez-vous du numérique, leçon inaugurale, exposé(s), intervention(s), échange(s), discussion(s), présentation(s), rencontres, journée(s), journées, cycle(s)
      meeting: séance(s), session(s), accueil, groupe de lecture, groupe de travail, comité(s), entretien(s), café(s)
      show: lecture(s), film(s), séance(s) publique(s), théâtre, danse, conte(s), diaporama(s), pièce(s), ciné, cinéma, performance(s)
      concert: chorale(s), orchestre(s), musique, fanfare(s), récital de piano, trio, quatuor
      workshop: leçon(s), séances d'initiation
      sport: football, basket, basket-ball, handball, rugby, volley, tennis, judo, échauffement(s), gymnastique, sorties, course
      trip: visite(s), marche(s), départ(s), déplacements
      ceremony: célébration(s), messe, prix, lancement(s), départ en retraite, ouverture(s), clôture
      exhibition: installation(s), collection(s)
      other: téléthon, matinée(s), après-midi, week-end(s), nuit(s), nuitée(s), réveillon(s), dictée(s), chemin de croix, crèche vivante, montée aux flambeaux, club(s), tirage, édition(s), jeu(x), jeux, projet(s), action(s), campagne(s), programme, saison, activité(s), retrait(s) des dossards, inscription(s), vente(s)

    words event-verb
      future: sera rattrapé(e)(s), seront rattrapé(e)s, sera rejoué(e)(s), seront rejoué(e)s, aura lieu, auront lieu, aura (bien|finalement|donc|également|aussi|toujours|quand même|tout de même) lieu, auront (bien|finalement|donc|également|aussi|toujours|quand même) lieu, verra le jour, verront le jour, se tiendra, se tiendront, se déroulera, se dérouleront, se fera, se feront, est prévu(e)(s), sont prévu(e)s, est programmé(e)(s), sont programmé(e)s, est fixé(e)(s), sont fixé(e)s, est organisé(e)(s), sont organisé(e)s, sera organisé(e)(s), seront organisé(e)s, sera donné(e)(s), seront donné(e)s, sera proposé(e)(s), seront proposé(e)s, sera célébré(e)(s), sera fêté(e)(s), est également prévu(e)(s), sont également prévu(e)s, est maintenu(e)(s), sera joué(e)(s), se jouera, se joueront, se donnera, aura pour cadre, sera assuré(e)(s), sera servi(e)(s), est donné(e)(s), est proposé(e)(s), sont proposé(e)s, se retrouveront, se retrouvera, se reverra, se reverront, se produira, se produiront, montera sur scène, ce sera, rendez-vous est donné, se courra, se disputera, se disputeront
      present: a lieu, ont lieu, a bien lieu, ont bien lieu, a donc lieu, ont donc lieu, a aussi lieu, a également lieu, ont également lieu, a toujours lieu, ont toujours lieu, a encore lieu, se tient, se tiennent, se déroule, se déroulent, se joue, se produit, ouvre ses portes, ouvrent leurs portes, se dispute, se court
      past: a eu lieu, a pu avoir lieu, ont pu avoir lieu, a pu se tenir, ont pu se tenir, ont eu lieu, s'est tenu(e)(s), se sont tenu(e)s, s'est déroulé(e)(s), se sont déroulé(e)s, s'est rendu(e)(s), se sont rendu(e)s, a été organisé(e)(s), ont été organisé(e)s, s'est réuni(e)(s), se sont réuni(e)s, se sont retrouvé(e)s, s'est joué(e), eut lieu, se tint, se tinrent, avait lieu, avaient lieu, se tenait, se tenaient, s'est produit(e)(s)
      conditional: devrait avoir lieu, devraient avoir lieu, devrait se tenir, devraient se tenir, pourrait avoir lieu, pourrait se tenir, devrait se dérouler, devrait revenir, aurait lieu, se tiendrait
      superseded: était prévu(e)(s), étaient prévu(e)s, était programmé(e)(s), étaient programmé(e)s, était fixé(e)(s), étaient fixé(e)s, avait été fixé(e)(s), était annoncé(e)(s), étaient annoncé(e)s, prévu(e)(s) initialement, initialement prévu(e)(s), initialement programmé(e)(s), initialement fixé(e)(s), devait avoir lieu, devaient avoir lieu, devait se tenir, devaient se tenir, devait se dérouler, devait être suivi(e) par, devait être suivi(e) d', devait se courir, devait se jouer

    words weak-event-verb
      future: plantera son chapiteau, planteront leur chapiteau, fera halte, feront halte, fera escale, feront escale, fera son retour, feront leur retour, fera son grand retour, signera son retour, reprendra, reprendront, débutera, débuteront, commencera, commenceront, démarrera, démarreront, revient, reviennent, reviendra, reviendront, fera étape, feront étape, est attendu(e)(s), sont attendu(e)s, est annoncé(e)(s), sont annoncé(e)s, partira, partiront, arrivera, passera, est de retour, sont de retour, sera de retour, seront de retour, s'ouvrira, s'ouvriront, ouvrira, ouvriront, s'achèvera, se terminera, prendra place, vous attend, vous attendent, se rendra, se rendront, sera visible, sera à, seront à, sera au, sera en
      present: plante son chapiteau, fait halte, fait escale, fait son retour, font leur retour, fait son grand retour, signe son retour, s'en vient, s'en viennent, reprend, reprennent, redémarre, redémarrent, débute, débutent, commence, commencent, démarre, démarrent, s'ouvre, s'ouvrent, se rend, se rendent, bat son plein, se poursuit
      past: a débuté, ont débuté, s'est ouvert(e)(s), a rassemblé, ont rassemblé, a réuni, ont réuni, s'est achevé(e)(s)
      conditional: devrait ouvrir, est à l'étude, sont à l'étude, est envisagé(e)(s), sont envisagé(e)s
      superseded: devait ouvrir

    words host-verb
      present: =organise(nt), se poursuit avec, s'ouvre avec, se termine avec, s'achève avec, se clôt avec, =accueille(nt), =propose(nt), =reçoi(t|vent), =invite(nt), =convie(nt), =présente(nt), =donne(nt), =anime(nt), =convoque(nt), =appelle(nt) à, =donne(nt) rendez-vous, =tient, =tiennent, =participe(nt) à, =prépare(nt), =célèbre(nt), =fête(nt), =met sur pied, =lance(nt), =attend, =attendent, =réunit, =réunissent, =joue(nt), =projette(nt), =affronte(nt), =consacre, =programme(nt), =offre(nt), lors d', lors de, lors du, à l'occasion d', à l'occasion de, à l'occasion du, à l'issue d', à l'issue de
      future: se poursuivra avec, s'ouvrira avec, se terminera avec, s'achèvera avec, se clôturera avec, confirme la tenue de, confirment la tenue de, annonce la tenue de, annoncent la tenue de, confirme la tenue du, annonce la tenue du, organisera, organiseront, accueillera, accueilleront, proposera, proposeront, recevra, recevront, invitera, présentera, présenteront, donnera, donneront, animera, animeront, tiendra, tiendront, participera à, participeront à, célébrera, célébreront, fêtera, lancera, réunira, réuniront, jouera, joueront, affrontera, affronteront, sera l'hôte d', offrira, offriront
      past: a organisé, ont organisé, a accueilli, ont accueilli, a proposé, a reçu, ont reçu, a présenté, ont présenté, a donné, ont donné, a animé, a tenu, ont tenu, a participé à, ont participé à, a célébré, ont célébré, a fêté, organisait, organisaient, accueillait, accueillaient, tenait son, tenait sa, tenait ses, tenaient leur, tenaient leurs, recevait, fêtait, fêtaient, célébrait, célébraient, a co-organisé, ont co-organisé

    words perform-verb
      future: ouvrira le bal, ouvriront le bal, jouera, joueront, chantera, chanteront, dansera, danseront, lira, liront, interprétera, interpréteront, dédicacera, dédicaceront, racontera, raconteront, contera, conteront, parlera d', parlera de, parlera du, parlera des, parleront de, interviendra, interviendront, prendra la parole, prendront la parole, sera en concert, seront en concert, sera sur scène, seront sur scène, sera sur la scène, sera en dédicace, seront en dédicace, sera en spectacle, seront en spectacle, viendra parler, viendra présenter, viendra lire, viendra raconter, viendra chanter, viendra jouer, viendra dédicacer, viendra témoigner, viendront parler, viendront présenter, viendront jouer, viendront chanter, viendront témoigner, témoignera, témoigneront, exposera, exposeront, sera l'invité(e), seront les invité(e)s, sera à l'affiche, seront à l'affiche
      present: chante(nt), =dédicace(nt), est en concert, sont en concert, ouvre(nt) le bal, ouvre(nt) la saison, est l'invité(e), sont les invité(e)s, est à l'affiche, sont à l'affiche, à l'affiche, =expose(nt), se produit, se produisent, est en spectacle
      giving: donnera, donneront, =donne(nt), va donner, vont donner, viendra donner, viendront donner, proposera, proposeront
      off: ne jouera pas, ne joueront pas, ne jouera finalement pas, ne joueront finalement pas, ne jouera plus, ne joueront plus, ne chantera pas, ne chanteront pas, ne se produira pas, ne se produiront pas, ne se produira plus, ne montera pas sur scène, ne monteront pas sur scène, ne sera pas en concert, ne seront pas en concert

    words existential
      announced: place à, place au, place aux
      fronted: c'est, ce sera

    words act-verb
      presentation: sera présenté(e)(s), seront présenté(e)s, a été présenté(e)(s), ont été présenté(e)s, est présenté(e)(s), sont présenté(e)s, sera dévoilé(e)(s), seront dévoilé(e)s, sera restitué(e)(s), seront restitué(e)s, présentera, présenteront, sera exposé(e)(s), seront exposé(e)s
      inauguration: sera inauguré(e)(s), seront inauguré(e)s, a été inauguré(e)(s), ont été inauguré(e)s, inaugurera, inaugureront, =inaugure(nt), est inauguré(e)(s), sont inauguré(e)s, sera étrenné(e)(s)
      opening: sera ouvert(e)(s) au public, seront ouvert(e)s au public
      reopening: =rouvre(nt), rouvrira, rouvriront, rouvrira ses portes, rouvriront leurs portes, rouvre ses portes, réouvrira, réouvriront
      assembly: se réunira, se réuniront, se réunit, se réunissent, se réunir
      vote: votera, voteront, sera voté(e)(s), seront voté(e)s, sera soumis(e) au vote, seront soumis au vote, sera mis(e) aux voix, va voter, doit voter
      protest: manifestera, manifesteront, =manifeste, =manifestent, manifester
      parade: défilera, défileront, =défile, =défilent, défiler
      gathering: à se retrouver, à se rassembler, se retrouvera, se retrouveront, se donnent rendez-vous, se donneront rendez-vous, se rassemblera, se rassembleront, se rassemble, se rassemblent
      strike: fera grève, feront grève, sera en grève, seront en grève, débrayera, débrayeront, débraieront, cessera le travail, cesseront le travail
      planting: plantera, planteront, sera planté(e)(s), seront planté(e)s
      trial: sera jugé(e)(s), seront jugé(e)s, comparaîtra, comparaîtront, comparaitra, comparaitront, passera en jugement, sera rejugé(e)
      ruling: rendra sa décision, rendront leur décision, rendra son jugement, rendra son verdict, rendra son arrêt, rendra son délibéré
      election: élira, éliront, sera élu(e)(s), seront élu(e)s, doit élire, va élire
      examination: examinera, examineront, sera examiné(e)(s), seront examiné(e)s
      debate: débattra, débattront, sera débattu(e)(s), seront débattu(e)s
      funeral: sera inhumé(e), seront inhumé(e)s, sera enterré(e)
      draw: sera tiré(e)(s) au sort, seront tiré(e)s au sort
      laying: sera posé(e)(s), seront posé(e)s, posera, poseront
      launch: sera lancé(e)(s), seront lancé(e)s, est lancé(e)(s), a été lancé(e)(s)
      signing: sera signé(e)(s), seront signé(e)s, a été signé(e)(s), ont été signé(e)s, signera, signeront
      award: sera remis(e)(s), seront remis(es), a été remis(e)(s), ont été remis(es), sera décerné(e)(s), seront décerné(e)s, remettra, remettront
      screening: sera projeté(e)(s), seront projeté(e)s, a été projeté(e)(s), sera diffusé(e)(s)
      unveiling: sera révélé(e)(s), seront révélé(e)s
      celebration: sera célébré(e)(s), seront célébré(e)s, soufflera ses bougies, soufflent leurs bougies
      visit: visitera, visiteront, ira visiter
      commemoration: sera commémoré(e)(s), commémorera, commémoreront
      performance: sera interprété(e)(s), seront interprété(e)s, sera joué(e)(s), seront joué(e)s

    words act-noun
      presentation: présentation
      inauguration: inauguration
      opening: ouverture
      launch: lancement
      signing: signature
      award: remise
      screening: projection
      visit: visite
      unveiling: annonce
      publication: publication
      closing: clôture
      departure: départ
      arrival: arrivée
      celebration: célébration
      commemoration: commémoration
      encounter: rencontre
      performance: représentation
      reopening: réouverture
      assembly: réunion
      vote: vote
      protest: manifestation
      parade: défilé
      gathering: rassemblement
      strike: grève
      planting: plantation
      trial: procès
      ruling: décision
      election: élection
      examination: examen
      debate: débat
      funeral: obsèques
      draw: tirage au sort
      laying: pose

    words state-cue
      cancelled: annulé(e)(s), =annule(nt), annuler, annulation, n'aura pas lieu, n'auront pas lieu, n'a pas eu lieu, n'aura finalement pas lieu, ne se tiendra pas, ne se tiendront pas, est supprimé(e)(s), sont supprimé(e)s, déprogrammé(e)(s), a été supprimé(e)(s), n'a pas lieu, ne pourra pas avoir lieu, ne pourra se tenir, sera annulé(e)(s), tombe à l'eau, ne pourra pas se tenir, ne pourront se tenir, ne pourra avoir lieu, ne pourront avoir lieu, ne se fera plus, ne se feront plus, n'aura plus lieu, n'auront plus lieu, ne se tiendra plus, ne se tiendront plus
      postponed: ^report, reporté(e)(s) à une date ultérieure, renvoyé(e)(s) à une date ultérieure, remis(e)(s) à une date ultérieure, reporté(e)(s) sine die, à une date ultérieure, date à venir, date ultérieure, repoussé(e)(s) à une date ultérieure, est suspendu(e)(s), sont suspendu(e)s, en suspens, ajourné(e)(s)
      moved: reporté(e)(s), =reporte(nt), reporter, repoussé(e)(s), =repousse(nt), repousser, décalé(e)(s), =décale(nt), décaler, déplacer, déplace(nt) (la|son|sa|ses|leur|leurs), avancé(e)(s) au, avancé(e)(s) du, avancé(e)(s) à, est avancé(e)(s), sont avancé(e)s, déplacé(e)(s) au, déplacé(e)(s) du, est déplacé(e)(s), différé(e)(s), devancé(e)(s), attendra au, attendra le, attendra l', attendra jusqu', renvoyé(e)(s) au, remis(e)(s) au, change de jour, change(nt) de date, changement de date, nouvelle date, report au, glisse au, glisse à, reprogrammé(e)(s), est remis(e)(s), sont remis(es), remet son, remet sa, décalage au, passe(nt) du, passe(nt) finalement au, passera du
      tentative: devrait, devraient, pourrait, pourraient, risque(nt) d'être, sous réserve, sans doute, n'est pas encore arrêté(e)(s), n'est pas encore fixé(e)(s), pas encore confirmé(e)(s), reste à fixer, reste à confirmer, restent à confirmer, encore à confirmer, envisagé(e)(s), à l'étude, à confirmer, à préciser, si tout va bien, espère(nt), souhaite(nt), imagine(nt)
      maintained: maintenu(e)(s), aura bien lieu, est confirmé(e)(s), se maintient
      full: complet, complète, à guichets fermés, affiche complet

    words report-cue
      any: a fait le point, ont fait le point, a dressé le bilan, ont dressé le bilan, date annoncée, dates annoncées, propos recueillis, recueilli(e)(s), modifié(e)(s), =affiché(e)(s), compilé(e)(s), vu l'avis, vu le, vu la, vu l', considérant, crédit photo, relevé(e)(s), actualisé(e)(s), cumul au, arrêté au, dévoilé(e)(s), révélé(e)(s), communiqué(e)(s), diffusé(e)(s), rendu(e)(s) public(s), rendu(e)(s) publique(s), confirmé par, mis(e)(s) à jour, màj, imprimé(e)(s), relu(e)(s), numérisé(e)(s), version au, arrêté(e)(s) au, enregistré(e)(s) le, écrit le, a écrit, écrivait, signé le, a-t-on appris, apprend-on, a annoncé, ont annoncé, a indiqué, ont indiqué, a déclaré, a précisé, a fait savoir, a-t-on fait savoir, annonçait, indiquait, communiqué du, communiqué de presse du, communiqué d', un communiqué du, dans un communiqué, selon un bilan du, courrier du, lettre du, dans une lettre du, arrêté du, décret du, loi du, ordonnance du, décision du, délibération du, circulaire du, édition du, numéro du, photo du, photo prise, article du, interview du, rapport du, arrêt du, jugement du, version du, version de, d'après un sondage du, a publié, ont publié, publié(e)(s), paru(e)(s), est paru(e)(s), mis(e)(s) en ligne, corrigé(e)(s), rédigé(e)(s), communiqué reçu, a confirmé, ont confirmé, confiait, déclarait, a révélé, a dévoilé, dévoile(nt), a écrit, posté(e)(s), affichage le, affiché le, convocation du, convocation le, légalement convoqué(s) le, dûment convoqué(s) le, régulièrement convoqué(s) le, modérateur
      minutes: cr du, ^CR du, pv du, ^PV du, compte-rendu du, procès-verbal du, compte rendu du

    words other-fact
      absence: est absent(e), sera absent(e), est en congé(s), sera en congé(s), est en vacances, sera en vacances, suis absent(e), suis en vacances
      any: perquisition(s), mis(e)(s) en examen, mise(s) en examen, garde(s) à vue, part à la retraite, partira à la retraite, partent à la retraite, partiront à la retraite, prend sa retraite, prendra sa retraite, quitte ses fonctions, quittera ses fonctions, quittera son poste, quittera le comité, quittera le conseil, quittera la présidence, quittera la direction, sort le, sortira le, sortiront le, prochain bulletin, suspendu(e)(s) jusqu', brouillard(s), averses, éclaircies, en congé(s), en arrêt, pas de, a remporté, ont remporté, avait remporté, avaient remporté, fermera ses portes, fermer ses portes, fermer leurs portes, fermera ensuite ses portes, ferme ses portes, fermeront leurs portes, parution, paraîtra, paraîtront, prochain numéro, prise de fonction(s), entrée en fonction(s), poste à pourvoir, préavis, suspension(s), disque paraît, relâche, vacances, jour férié, collecte des déchets, déchets, horoscope, météo, naissance(s), mariage(s), décès, s'y opposer, en service, mise en service, prélèvement, facture, remboursement, cotation, l'action, cours de bourse, valeurs, bourse de paris, déviation, alternance, fermeture(s), =né(e)(s) le, =né(e)(s) en, =né(e)(s) avant, =né(e)(s), décédé(e)(s), est mort(e), sont morts, est décédé(e), mort(e) le, disparu(e), fondé(e)(s) en, fondé(e)(s), créé(e)(s) en, créé(e)(s), construit(e)(s), bâti(e)(s), entre en vigueur, entrera en vigueur, entré(e)(s) en vigueur, entrera en poste, entre en poste, en vigueur, interdit(e)(s), interdisant, proscrit(e)(s), condamné(e)(s), arrêté(e)(s), interpellé(e)(s), incendie, accident, collision, blessé(e)(s), agression, sera fermé(e)(s), seront fermé(e)s, fermeture, est fermé(e)(s), =fermé(e)(s), ferme exceptionnellement, ferme tôt, ferme plus tôt, ferme à, ferme le, ferme les, ferme pour, ferme ce, ferme cet, ferme cette, ferme lundi, ferme mardi, ferme mercredi, ferme jeudi, ferme vendredi, ferme samedi, ferme dimanche, ferme demain, travaux, chantier, circulation, coupure(s), interruption planifiée, interruptions planifiées, interruption de service, interruption du service, record, températures, pression, météo, trimestre clos, trimestres clos, exercice clos, ont pris fin, a pris fin, dividende, actions le, actionnaires inscrits, payé(e) le, contrat, recensement, statistiques, hausse, baisse, ventes, chiffre d'affaires, en librairie, sortira en salle(s), sort en salle(s), sortiront en salle(s), sortie nationale, bris d', panne, ordre du jour, retour le, retour prévu, embargo,  le prix du, le prix des, le prix de, passe à, survenu(e)(s), sortie en salles, a ouvert, ont ouvert, a rouvert, cessera, cesseront, démoli(e)(s), acheté(e)(s), vendu(e)(s), acquis(e)(s), achat, nommé(e)(s), lors de son arrivée, bail, loyer, permis de construire, s'étend, s'étendra, s'étendent, cotisation, tarif, abonnement, abonnés, offre valable, valable, copyright, droits réservés, mise à jour, s'est éteint(e), a été inhumé(e), mobilisé(e)(s), fusillé(e)(s), guerre, tester, avons pu, cookies, prévisions, averse(s), éclaircies, nuageux, ensoleillé, vigilance orange, emplois saisonniers, droit de passage, prêt de tables, changera de mains, arrive à échéance, libres de droits, trêve, exempt, passage à l'heure

    words deadline-cue
      ending: fermera, fermeront, se termineront, se terminera, prendra fin, prendront fin, clôtureront, sera clos(e), seront clos(es)
      closing: dernier délai
      any: préinscription(s), engagements, dépôt, solde, date limite, date butoir, dernier délai, limite d'inscription, inscriptions, inscription, inscrire, inscrivez-vous, s'inscrire, candidature(s), réservation(s), réserver, postuler, déposer, dépôt des dossiers, dossier(s), appel à projets, appel à candidatures, clôture, réponse(s), répondre, rsvp, remplir, remplissez, formulaire, bulletin, donner leur nom, donner son nom, dites-moi, dites-nous, dis-moi, me dire, nous dire, faites-moi savoir, faites-nous savoir, faire savoir, manifestez-vous, se manifester, prévenez, confirmer (votre|sa|leur) présence, confirmez votre présence, s'annoncer, à renvoyer, à retourner, renvoyer, envoyer, un mot, contributions, propositions, s'engager

      request: merci de, merci d', prière de, prière d', pensez à, n'oubliez pas de, n'oubliez pas d'
      ending: se terminent, s'achèvent, s'arrête, s'arrêtent, s'arrêtera, s'arrêteront
      closing: =ferme(nt), clôture(nt), closes le, se clôture(nt), s'achève(nt) le, se termine(nt) le, prend fin, prennent fin, limite, dernier délai, au plus tard, date limite, à rendre, à remettre

    words deadline-act
      registration: inscrire, inscrivez-vous, s'inscrire, s'inscrit, s'inscrivent, s'annoncer, se signaler, signalez-vous, se manifester, manifestez-vous
      booking: réserver, réservez, se réserve(nt)
      application: postuler, postulez, candidater, candidatez
      submission: déposer, déposez, envoyer, envoyez, soumettre, soumettez, adresser, à rendre, à remettre
      reply: répondre, répondez, confirmer (votre|sa|leur) présence, confirmez votre présence, rsvp, réponse attendue, réponse souhaitée, réponses attendues
      payment: payer, payez, régler, à régler
      return: renvoyer, retourner, à renvoyer, à retourner

    words deadline-noun
      registration: inscription
      booking: réservation
      application: candidature
      submission: envoi
      reply: réponse
      payment: paiement
      return: retour

    words opening-hours
      any: (ouvre|ouvrira|ferme|fermera) (une heure|une demi-heure) plus (tôt|tard), horaires, ouverture au public, accès au public, horaires d'ouverture, heures d'ouverture, ouvert du, ouvert de, ouverte du, ouvert tous les jours, ouvert(e)(s), permanence téléphonique, standard téléphonique, renseignements, renseigne, accueil du public, secrétariat, billetterie ouverte, guichet, bureau ouvert, ouverts, billetterie, caisse, caisses, accueil billetterie, fonctionne, fonctionnent, vous accueille, vous accueillent, tarif, parking(s), à retirer, retrait des, programme complet, billets, vente des billets, en vente, location ouverte, car partira, cars partiront, bus partira, bus partiront, navette partira, navettes partiront, joignable(s), téléphonez entre, téléphoner entre, appelez entre, appeler entre

    words free-entry
      any: entrée libre, entrée gratuite, accès libre, accès gratuit, entrée libre et gratuite, gratuit(e)(s), participation libre, prix libre, libre participation, au chapeau

    words field-label
      date: date, dates, quand, jour, jours, le jour, date et heure, date & heure, dates et heures, dates et horaires, jour et heure, date de l'événement, date de l'évènement, date de l'activité, date de la rencontre, dates des séances, les dates des séances, dates des représentations, dates des rencontres, dates des ateliers
      time: heure, heures, horaire, horaires, heure de début, à quelle heure, ouverture des portes
      place: lieu, lieux, où, adresse, endroit, emplacement, lieu de l'événement, lieu de l'évènement, lieu de l'activité, lieu de la rencontre, rendez-vous, rdv, point de rendez-vous, lieu de rendez-vous, départ
      price: tarif, tarifs, prix, entrée, participation, paf, p.a.f., coût
      contact: contact, contacts, renseignements, infos, informations, info, tél, téléphone, courriel, mail
      organizer: organisateur, organisatrice, organisation, organisé(e)(s) par, proposé(e)(s) par, à l'initiative de
      registration: inscription, inscriptions, réservation, réservations, réserver, billetterie
      title: quoi, titre, événement, objet, thème, sujet
      other: public, durée, langue, site, site web

    words determiner
      definite: le, la, les, l', au, aux, du, des
      indefinite: un, une, d'un, d'une, deux, trois, quatre, cinq, plusieurs, quelques, chaque, nouve(au|l|lle|aux|lles), de nouve(au|lle|aux|lles)
      demonstrative: ce, cet, cette, ces
      pronominal: celui, celle, ceux, celles
      possessive: son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes

    words sequel
      pronoun: il, elle, ils, elles, celui-ci, celle-ci, ceux-ci, celles-ci, cela, ce sera, ceci, lui
      same: les séances, ces séances, les représentations, les répétitions, les cours, les sessions, cet événement, cet évènement, cette manifestation, ce rendez-vous, ce grand rendez-vous, cette rencontre, cette réunion, cette journée, cette soirée, ces deux rendez-vous, ces rencontres, cette conférence, l'événement, l'évènement, la manifestation, le rendez-vous
      another: une deuxième édition, la deuxième édition, une seconde édition, la seconde édition, une nouvelle édition, la nouvelle édition, une troisième édition, la troisième édition, la prochaine édition, une prochaine édition, l'édition suivante, une deuxième session, une seconde session, une deuxième date, une seconde date, une autre date, un deuxième rendez-vous, un second rendez-vous, le prochain rendez-vous, une autre séance, une seconde séance, un second, une seconde, un deuxième, une deuxième, un autre, une autre, un troisième, une troisième, la seconde, le second, la deuxième, le deuxième, la troisième, le troisième, la suivante, le suivant, les suivantes, les suivants, une seconde journée, une deuxième journée, une nouvelle date, une nouvelle session, une deuxième soirée, une seconde soirée, une deuxième représentation, une seconde représentation, une représentation supplémentaire, une date supplémentaire, une séance supplémentaire, une deuxième séance, une autre rencontre, une autre réunion, une autre représentation, deux autres, deux autres dates, deux autres rencontres, deux autres réunions, deux autres rendez-vous, deux autres séances, deux autres représentations, trois autres, trois autres dates, trois autres rencontres, trois autres réunions, trois autres rendez-vous, trois autres séances, trois autres représentations, d'autres dates, d'autres rencontres, d'autres réunions, d'autres séances

    words phrase-end
      any: change(nt) de, changera de, changeront de, prévoi(t|ent), mettra, mettront, fera, feront, sinon, enfin, bref, ensuite, désormais, rappel, attention, ferme(nt), clôture(nt), se clôture(nt), se termine(nt), prennent, prend, ouvre(nt), qui, que, qu', dont, =où, lequel, laquelle, est, sont, était, étaient, sera, seront, serait, fut, =a, ont, avait, avaient, aura, auront, eut, se, s', ne, n', y, doit, doivent, devait, devaient, devrait, devraient, peut, peuvent, va, vont, fait, font, permet, permettent, afin, lors, puis, mais, car, donc, ainsi, également, aussi, encore, déjà, enfin, finalement, désormais, depuis, pendant, jusqu', jusque, =dès, grâce, suite, selon, après, avant, lorsque, quand, si, comme, notamment, il, elle, ils, elles, on, nous, vous, je, c', ce sera, au cours, en présence, de 10, d'abord, vient, viennent, attend, reste, restent, revient, prévu(e)(s), organisé(e)(s), animé(e)(s), proposé(e)(s), initialement, annoncé(e)(s), programmé(e)(s), investit, investissent, envahit, rassemble(nt), dévoile(nt), débarque(nt), renoue(nt), déménage(nt), recrute(nt), cherche(nt), relance(nt), peaufine(nt), rend, rendent, poursuit, poursuivent, attire(nt), retrouve(nt)

    words phrase-link
      any: de, du, des, d', et, &, =à, au, aux, en, sur, pour, avec, par, contre, entre, dans, chez, sous, sans, vers, =la, le, les, l', un, une, =ou

    words title-word
      end: en raison, à cause, suite à, du fait, faute d', faute de, le week-end, le weekend, à partir, suivi(e)(s) d', suivi(e)(s) de, suivi(e)(s) du, suivi(e)(s) par, précédé(e)(s), sur inscription, sur réservation, sur place, sur invitation, gratuit(e)(s), entrée libre, entrée gratuite, tout public, réservé(e)(s), accessible(s), en présence, sous la direction, sous réserve, en partenariat, à l'initiative, à l'occasion, dans le cadre, au tarif, au départ, à l'issue, autour de son, autour de sa, niveau, à l'invitation, durée, même lieu, au lieu, tiré(e)(s) d', tiré(e)(s) de, célébré(e)(s) à, célébré(e)(s) en, célébré(e)(s) par, tiré(e)(s) depuis, tiré(e)(s) du, tiré(e)(s) sur, tiré(e)(s) à
      purpose: devant, au pied, le long, tout au long, en compagnie, à l'attention, à destination, au profit, au bénéfice, en soutien, en faveur
      detail: avec, par, entrée, chers parents, chères familles, chers amis, chères amies, chers adhérents, chères adhérentes, chers habitants, bonjour à tous, bonjour à toutes, bonsoir à tous, bonsoir à toutes, venez, apportez, amenez, notez, pensez à, munissez-vous, entrées, libre, participation, tarif, tarifs, jauge, place, places, durée, dès, réserver, réservation(s), réservez, renseignements, infos, info, contact, tél, téléphone, prévoir, ouverture des portes, portes, rdv, départ du bus, compte rendu, en savoir plus, public, niveau, animé(e)(s) par, proposé(e)(s) par, organisé(e)(s) par, de et par, mise en scène, texte, remplacé(e)(s), présence, intervenant(e)(s), horaire(s), heure(s), on, nous, vous, quand, où, quoi, combien, comment, adresse, attention, nb, ps, prix, complet, jour férié, férié, manche, score, arbitre(s), un verre, toute la journée, toute la soirée, tous les matins, tout le monde, suite, à suivre, à noter, en ligne, site, programme complet, inclus(e), sauf, hors
      hollow: début, coup d'envoi, en pratique, autre moment fort, moment fort, temps fort, autre temps fort, autre nouveauté, nouveauté, infos pratiques, informations pratiques, souhaité(e)(s), demandé(e)(s), conseillé(e)(s), requis(e)(s), prochain(e)(s), premi(er|ère)(s), dernier, dernière, nouveau(x), annuel(le)(s), mensuel(le)(s), public, publique, publics, publiques, second, seconde, deuxième, troisième, suivant(e)(s), autre(s), habituel(le)(s), gratuit(e)(s), ouvert(e)(s), spécial(e), unique, seul(e), même, entier, entière, bien, ordinaire, extraordinaire, édition(s), éd, saison, journée(s), soirée(s), matinée(s), rendez-vous, événement(s), évènement(s), cours, fin, début, clôture, ouverture, date limite, inscription(s), obligatoire(s), limite, date(s)
      adjective: grand(e)(s), petit(e)(s), nouvel, nouvelle(s), traditionnel(le)(s), vieille, double, incontournable
      naming: intitulé(e)(s), titré(e)(s), nommé(e)(s), baptisé(e)(s), appelé(e)(s), dénommé(e)(s), thème, titre, nom

    words auxiliary
      any: =a, ont, avait, avaient, aura, auront, aurait, auraient, ai, avons, avez, ayant, avoir, eut, ait, aient, a donc, a déjà, ont déjà, a toujours, a finalement, ont finalement, a également

    words negation
      determiner: pas de, pas d', aucun, aucune
      any: pas, ne, n', ni, sans

    words exception
      custom: traditionnellement, habituellement, d'ordinaire, d'habitude
      instead: au lieu du, au lieu de, au lieu des, plutôt que le, plutôt qu'à
      any: d'habitude en, d'habitude au mois de, d'habitude au mois d', d'ordinaire en, d'ordinaire au mois de, d'ordinaire au mois d', habituellement en, sauf, sauf le, sauf les, excepté, excepté le, hormis, hormis le, à l'exception du, à l'exception de, à l'exception des, ni le, ni les, pas le, pas les, pas avant le, et non le, et non à, et non pas à, et pas à, et non pas le, non pas le, non pas, et non, non le, relâche le, relâche les

    words tense
      past: avait, avaient, était, étaient, fut, furent, eut, eurent, a été, ont été, avait été, s'est, se sont
      future: sera, seront, aura, auront, va, vont, sera donné, prochain(e)(s), attend, attendent, compte(nt), entend, entendent

    words relative
      any: qui, lequel, laquelle, lesquels, lesquelles, si, s'il, s'ils

    # Words of the same categories that came with later texts.
    words event-noun
      conference: journée(s) d'études, journée(s) doctorale(s), journée(s) professionnelle(s), soutenance(s), keynote(s), grande entrevue, grand entretien, leçon inaugurale, rencontre(s) professionnelle(s), café(s) citoyen(s), ciné-rencontre(s), ciné rencontre
      meeting: vote(s) de grève, 5 à 7, 4 à 6, conseil d'école, comité(s) de quartier, comité(s) syndical, bureau élargi, séance(s) du conseil, séance(s) virtuelle(s), séance(s) publique(s), lunch(s), bal(s)-repas, apéro(s) trinational, réunion(s)-bilan, pot(s) de départ, verre(s) de l'amitié, café(s) des aidants, point(s) d'information
      trip: visite(s) commentée(s), visite(s) contée(s), visite(s) nocturne(s), visite(s) théâtralisée(s), balade(s) contée(s), parcours nocturne, voyage(s) d'étude(s), sortie(s) nature, sortie(s) botanique(s), sortie(s) raquettes, marche(s) aux flambeaux, marche(s) nocturne(s), retraite(s) aux flambeaux, chemin de croix
      show: seul(e)-en-scène, seul(e) en scène, spectacle(s) jeune public, gala(s) de danse, ciné-goûter, ciné-thé, séance(s) plein air, cinéma en plein air, cinéma de plein air, théâtre d'ombres, lecture(s)-spectacle, lecture(s) à voix haute, soirée(s) contes, scène libre, match(s) d'impro, embrasement, illuminations, mapping
      concert: aubade(s), concert(s)-promenade, audition(s), choral(e) de noël, soirée(s) karaoké, karaoké(s), blind test, bal(s) folk, bal(s) masqué(s), bal(s) costumé(s), mix, dj set
      sport: plateau(x), demi-finales, quarts de finale, phase(s) finale(s), challenge(s), open de, régate(s) interne(s), critérium(s), course(s) d'orientation, course(s) cycliste(s), course(s) nature, course(s) de côte, aquathlon(s), duathlon(s), tournoi(s) de belote, concours de belote, concours de pétanque, concours de boules, entraînement(s) ouvert(s), joute(s), joutes, traversée(s) à la nage, brevet(s) cyclo
      fair: vide-jardin(s), vide(s)-dressing(s), bourse aux plantes, bourse aux vélos, troc(s) de plantes, troc(s) aux plantes, marché(s) aux plantes, marché(s) de pâques, marché(s) gourmand(s), marché(s) du terroir, marché(s) bio, foire(s) aux vins, salon(s) des vins, salon(s) de l'emploi, braderie(s) de livres, vente(s) de livres, déstockage, grand déstockage
      festival: ^Nuits de, ^Nuits du, ^Nuits des, ^Nuits d', ^Journées de, ^Journées du, ^Journées des, ^Journées d', mi-carême, mi-été, fête(s) votive(s), fête(s) patronale(s), festival(s) off, corso fleuri, cavalcade(s), nuit des étoiles, nuits des étoiles, nuit des chercheurs, rencontres photographiques, semaine du goût, fête de la science, journées portes ouvertes, rendez-vous aux jardins, feu(x) de la saint-jean, feux de la saint-jean
      workshop: journée(s) de formation, cours public, essai(s) gratuit(s), stage(s) découverte, séance(s) d'essai, séance(s) découverte, café(s) tricot, fresque du climat, chantier(s) école, formation(s) continue(s)
      ceremony: office de la passion, office des ténèbres, office religieux, office œcuménique, messe de minuit, veillée pascale, culte(s), ordination(s), pardon(s), recueillement, dévoilement, remise(s) de médailles, remise des diplômes, accueil des nouveaux habitants, accueil des nouveaux arrivants, cérémonie(s) citoyenne(s), pose de la première pierre, premier coup de pelle
      deadline: fin des inscriptions, fin des candidatures, clôture de l'appel, dépôt des mémoires, dépôt des candidatures, dépôt des dossiers
      other: journée(s) citoyenne(s), journée(s) d'action, journée(s) de grève, journée(s) de débroussaillage, corvée(s), ramassage de déchets, distribution(s) de plants, épluchage(s), disco soupe, pot(s) de fin d'année, arbre de noël, goûter de noël, épiphanie, galette des rois, chandeleur, soupe(s) partagée(s), repas partagé(s), repas des aînés, banquet(s) des aînés, réveillon(s) solidaire(s), moules-frites, souper(s) spaghetti, fondue(s) géante(s), choucroute(s), aligot géant, jeu(x) de piste, rallye(s) pédestre(s), chasse(s) aux trésors, murder party, bourse(s) d'échange, don(s) du sang, dépistage(s) gratuit(s), manif(s), débrayage(s), die-in, sit-in, sardine(s)

    words event-verb
      future: est convoqué(e)(s), sont convoqué(e)s, sera convoqué(e)(s), seront convoqué(e)s, est donné(e)(s) le, vous est proposé(e), vous attend le, sera l'occasion d', ouvrira ses portes, ouvriront leurs portes, s'ouvrira au public, s'installera, s'installeront, prendra ses quartiers, prendront leurs quartiers, investira, investiront, fera halte, feront halte, donnera le coup d'envoi, le coup d'envoi sera donné, le coup d'envoi est donné, lui sera consacré(e), leur sera consacré(e), sera consacré(e)(s) à, battra son plein, se refera, sera rejoué(e)(s), aura son, aura droit à, auront droit à
      past: a réuni, a attiré, ont attiré, a eu pour cadre, n'a pas désempli
      conditional: est pressenti(e)(s), est espéré(e)(s), est envisagé(e)(s), sont envisagé(e)s, serait organisé(e)(s), seraient organisé(e)s, devrait être organisé(e)(s)
      superseded: aurait dû avoir lieu, aurait dû se tenir, auraient dû avoir lieu

    words state-cue
      cancelled: ne sera pas joué(e), ne seront pas joué(e)s, ne se jouera pas, ne se joueront pas, ne sera pas disputé(e), ne sera pas donné(e), n'ayant pu se tenir, n'ayant pas pu se tenir, n'ayant pu avoir lieu, n'ayant pas pu avoir lieu, n'ayant pas eu lieu, a dû renoncer à, ont dû renoncer à, renonce(nt) à, doit renoncer à, ne se fera pas, ne se feront pas, ne sera pas organisé(e), ne sera pas reconduit(e), passe(nt) son tour, supprimé(e)(s), retiré(e)(s) du programme, retiré(e)(s) de l'affiche, n'a pas pu avoir lieu, n'a pu avoir lieu, rayé(e)(s) du calendrier, rayé(e)(s) du programme, passe(nt) à la trappe
      tentative: dépendra de l'accord, dépend de l'accord, dépendra du feu vert, dépend du feu vert, suspendu(e)(s) à l'accord, si le temps le permet, si la météo le permet, sous réserves, date à caler, à caler, à fixer, reste à fixer, non encore fixé(e), probablement, peut-être, vraisemblablement, en principe, provisoire
      moved: est reprogrammé(e)(s), a été déplacé(e)(s), ont été déplacé(e)s, passe au, passe donc au, passent au, passera au, recule au, glisse(nt) du, glissera au, glisseront au, est ramené(e)(s) au, remis(es) au, remise au, a été remis(e)(s) à, a été remis(e)(s) au, ont été remis(es) à, est remis(e)(s) à, sont remis(es) à, est remis(e)(s) au

    words deadline-cue
      any: en vente, a jusqu', ont jusqu', avez jusqu', aurez jusqu', ont jusque, est reçu(e)(s), sont reçu(e)(s), seront reçu(e)(s), est accepté(e)(s), sont accepté(e)(s), seront accepté(e)(s), doivent parvenir, doivent nous parvenir, doit parvenir, parvenir, remise des copies, retour des, mémoires, bulletins, participer à l'appel

    words state-cue
      cancelled: n'est pas maintenu(e), ne sont pas maintenu(e)s, n'est plus maintenu(e), n'a pas été maintenu(e), n'ont pas été maintenu(e)s, ne sera pas maintenu(e), ne seront pas maintenu(e)s
      advanced: =avance(nt), avancé(e)(s), est avancé(e)(s), sont avancé(e)s, a été avancé(e)(s), ont été avancé(e)s, sera avancé(e)(s)

    words tense
      superseded: d'abord été évoqué(e)(s), d'abord été envisagé(e)(s), d'abord été retenu(e)(s), d'abord été fixé(e)(s), d'abord été annoncé(e)(s), un temps évoqué(e)(s), un temps envisagé(e)(s), avait été évoqué(e)(s), avait été envisagé(e)(s), initialement retenu(e)(s), initialement envisagé(e)(s), initialement évoqué(e)(s), avions prévu, avait prévu, avaient prévu, avions programmé, avait programmé, avions calé, devait, devaient, aurait dû, auraient dû, était calé(e)(s), était annoncé(e)(s), avait appelé à, avaient appelé à, programmé(e)(s) d'abord, d'abord prévu(e)(s), d'abord programmé(e)(s), d'abord annoncé(e)(s), d'abord fixé(e)(s), initialement
      pluperfect: avait, avaient, avions, aviez, avait été, avaient été, avait dû être, avaient dû être

    words same-hour
      any: même heure, mêmes heures, à la même heure, aux mêmes heures, mêmes horaires, même horaire

    words deadline-act
      limit: sera attendu(e) pour, seront attendu(e)s pour, est attendu(e) pour, sont attendu(e)s pour, a jusqu', ont jusqu', avez jusqu', aurez jusqu', est reçu(e)(s), sont reçu(e)(s), seront reçu(e)(s), est accepté(e)(s), sont accepté(e)(s), seront accepté(e)(s), doivent parvenir, doivent nous parvenir, doit parvenir

    words deadline-noun
      limit: date limite

    words plan
      planned: prévu(e)(s), gelé(e)(s), programmé(e)(s), annoncé(e)(s), fixé(e)(s), calé(e)(s), agendé(e)(s), attendu(e)(s), on avait dit, nous avions dit, on avait prévu, nous avions prévu, on avait retenu, nous avions retenu, on pensait
      inTheEnd: n'aura lieu que, n'auront lieu que, ne se tiendra que, ne se tiendront que, ne se déroulera que, ne se dérouleront que, ne sera donné(e) que, ne seront donné(e)s que, ne commencera que, ne débutera que, ne se jouera que, finalement, en fin de compte, au final, plutôt, donc le, du coup le, ce sera donc, ce sera plutôt, ce sera finalement

    words modal
      passive: doit être, doivent être, devra être, devront être, peut être, peuvent être, pourra être, pourront être
      any: doit, doivent, devez, devra, devront, devrez, peut, peuvent, pouvez, pourra, pourront, pourrez, il faut, il faudra, est tenu(e)(s) de, sont tenu(e)s de, est invité(e)(s) à, sont invité(e)s à, êtes invité(e)s à, est prié(e)(s) de, sont prié(e)s de, êtes prié(e)(s) de, est demandé de

    words reason
      any: à la suite de, à la suite d', à la suite du, à la suite des, en raison de, en raison d', en raison du, en raison des, à cause de, à cause d', à cause du, à cause des, pour cause de, pour cause d', du fait de, du fait du, du fait des, suite à, suite au, suite aux, faute de, faute d'

    words condition
      any: en cas de, en cas d', en cas d’, par temps de pluie, par mauvais temps, s'il pleut, si la pluie, si pluie, s'il mouille, si le temps
    """#
}
