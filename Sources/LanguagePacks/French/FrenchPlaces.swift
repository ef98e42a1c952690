extension FrenchPack {
  /// Venue heads, streets and the words around places.
  ///
  /// `weak` heads make a venue only with a name ("tour Eiffel"), `strong` ones also alone after a
  /// preposition ("à la mairie").
  static let places = #"""
    words venue-head
      strong: hôtel de ville, hôtel de région, hôtel du département, hôtel de la métropole
      strong: hôtel d'agglomération, mairie, mairie annexe, mairie de quartier, préfecture
      strong: sous-préfecture, conseil régional, conseil départemental, palais de justice
      strong: cour d'appel, cité administrative, cité judiciaire, maison du département
      strong: maison de la région, maison des services, maison France services, salle du conseil
      strong: salle des mariages, salle d'honneur, chambre de commerce, chambre d'agriculture
      strong: chambre de métiers, office de tourisme, office du tourisme, point information
      strong: théâtre, opéra, opéra-théâtre, auditorium, amphithéâtre, amphi, médiathèque
      strong: bibliothèque, bibliothèque municipale, bibliothèque universitaire, ludothèque
      strong: artothèque, cinéma, cinémathèque, ciné-théâtre, musée, muséum, mémorial, galerie
      strong: galerie d'art, centre d'art, centre culturel, centre dramatique national
      strong: microbrasserie, scène conventionnée, scène de musiques actuelles, SMAC
      strong: conservatoire, école de musique, école des beaux-arts, maison de la culture
      strong: maison de la poésie, maison de la radio, maison des arts, maison du peuple
      strong: maison natale, fonds régional d'art contemporain, FRAC, CDN, zénith, arena
      strong: kursaal, café-concert, café-théâtre, chapiteau, salle de concert
      strong: salle de spectacle, salle de cinéma, planétarium, aquarium
      strong: archives départementales, archives municipales, librairie, MJC, tiers-lieu, fablab
      strong: kiosque à musique, catacombes, laboratoire culturel
      strong: centre chorégraphique national, cité de la musique, maison de la danse
      strong: foirail, fournil, plan d'eau, cidrerie, bowling, annexe
      strong: salle des fêtes, salle polyvalente, salle communale, salle municipale
      strong: salle paroissiale, salle de conférence, salle d'exposition, grande salle
      strong: petite salle, foyer rural, espace culturel, espace associatif
      strong: maison des associations, maison de quartier, maison pour tous, centre social
      strong: centre socioculturel, centre de loisirs, maison des jeunes, maison des sports
      strong: palais des sports, palais des congrès, palais des expositions
      strong: palais de la culture, centre de congrès, centre des congrès, centre de conférences
      strong: cité des congrès, parc des expositions, parc expo, parc des expos, halle, halles
      strong: halle aux grains, hall d'exposition, grange, orangerie, préau, marché couvert
      strong: stade, gymnase, complexe sportif, centre sportif, salle de sport, salle omnisports
      strong: piscine, centre nautique, centre aquatique, patinoire, vélodrome, hippodrome
      strong: boulodrome, dojo, skatepark, terrain de football, terrain de rugby
      strong: terrain de sport, court de tennis, club-house, karting, base de loisirs
      strong: base nautique, mur d'escalade, centre équestre, stand de tir, aréna
      strong: station de ski, église, cathédrale, basilique, collégiale, chapelle, abbaye
      strong: abbatiale, couvent, monastère, mosquée, synagogue, presbytère, oratoire, cloître
      strong: salle capitulaire, évêché, cimetière, crématorium, carré militaire
      strong: monument aux morts, citadelle, fortin, forteresse, donjon, hôtel particulier
      strong: saline royale, ferme-auberge, fruitière, manoir, beffroi, belvédère
      strong: site archéologique, écomusée, jardin botanique, roseraie, capitainerie
      strong: halte fluviale, muséoparc, zoo, parc animalier, parc d'attractions
      strong: hôpital de jour, centre hospitalier universitaire, polyclinique, maison de santé
      strong: maison médicale, EHPAD, résidence autonomie, maison de retraite, IFSI
      strong: faculté de médecine, Établissement français du sang, maison du don
      strong: centre de vaccination, CLSC, CISSS, CIUSSS, UFR, IUT, INSA, IUFM, INSPE
      strong: école d'ingénieurs, école maternelle, école primaire, groupe scolaire, collège
      strong: lycée, lycée professionnel, lycée agricole, CFA, résidence universitaire
      strong: restaurant universitaire, maison des étudiants, maison de l'université, cégep
      strong: centre de services scolaire, pépinière d'entreprises, incubateur, technopole
      strong: parc d'activités, zone d'activités, zone artisanale, centre commercial
      strong: centre d'affaires, espace de coworking, hôtel d'entreprises, auberge de jeunesse
      strong: bar à vin, discothèque, guinguette, food court, supermarché, jardinerie
      strong: bourse du travail, maison de l'emploi, gare routière, gare TGV, gare maritime
      strong: aéroport, aérodrome, héliport, embarcadère, parking-relais, parc relais
      strong: aire de covoiturage, aire de repos, salle communautaire, salle de réception
      strong: salle des congrès, salle du conseil municipal, centre communautaire
      strong: centre récréatif, sous-sol de l'église, garage municipal, hôtel du Parlement
      strong: palais de la découverte, pôle culturel, pôle universitaire, halle de sport
      strong: salle de gymnastique, champ de foire, théâtre de verdure, maison de village
      strong: chalet d'accueil, centre de formation, centre de recherche, archives nationales
      strong: hôtel-Dieu, hôtel de Ville, club nautique, caserne des pompiers, centre de secours
      strong: pas de tir, place du marché, salle d'armes, salle multimédia
      strong: salle socioculturelle, centre d'animation, maison de la vie associative
      strong: maison des syndicats, maison des familles, maison des aînés
      strong: maison de l'agriculture, palais des fêtes, palais de la musique, halle aux blés
      strong: halle au blé, stade municipal, cité universitaire, cinéma d'art et d'essai
      strong: école des Beaux-Arts, musée des Beaux-Arts, parc Astérix, jardin des plantes
      strong: jardin public
      weak: conseil municipal, tribunal, CCI, CMA, commissariat, gendarmerie, caserne, casino
      weak: cabaret, cirque, observatoire, friche, comédie, fondation, ambassade, consulat
      weak: arènes, arène, coupole, dôme, labo, manège, académie, salle, foyer, espace, hall
      weak: pavillon, circuit, golf, plage, prieuré, temple, crypte, château, fort, palais
      weak: saline, salines, moulin, ferme, cave, caveau, villa, grotte, jardin, parc
      weak: forêt, étang, lac, cascade, phare, fontaine, CHU, CHRU, CH, hôpital
      weak: centre hospitalier, clinique, EFS, pharmacie, laboratoire, université, faculté
      weak: campus, école supérieure, grande école, institut, école, internat, crèche
      weak: polyvalente, zone commerciale, palace, hôtel, auberge, gîte, restaurant, brasserie
      weak: bistrot, café, bar, pub, magasin, concession, usine, ateliers, entrepôt
      weak: mission locale, gare, station, parking, péage, champ de Mars, terrain, pré
      weak: prairie, centre-ville, vieille ville, quartier, maison, cité, pôle, site, bâtiment
      weak: résidence, local, locaux, plateau, complexe, cercle, club, comptoir, fabrique
      weak: relais, carrefour, îlot, ruche, tiers lieu, stand, hangar, chalet, refuge, kiosque
      strong: ciné
      weak: podium, arsenal, perception, squat, boutique, showroom, studio, agora, carré
      weak: ancienne gare, clos, vieux port, bibliobus, péniche, bateau, chai, chais
      weak: distillerie, resto, ranch, métro, centre, bouquinerie, épicerie, serre(s), amap
      strong: salle, ermitage, sanctuaire
      strong: halle aux toiles, halle aux draps, halle aux vins, halle aux poissons, aula
      strong: salle d'attente, funérarium, salon funéraire, salon de thé, bureau de poste
      weak: rocher, rempart(s), bastion, parlement, scène nationale, scène, cité, port, lac, arboretum, hôtel-restaurant, bar-restaurant, café-restaurant

    words street-type
      any: rue, avenue, av., ave, boulevard, bd, bld, blvd, boul., place, pl., chemin, ch., che.
      any: impasse, imp., allée(s), route, rte, quai, square, ruelle, faubourg, fbg, fg, sentier, sente
      any: venelle, esplanade, promenade, rond-point, rond point, parvis, chaussée, grande rue
      any: grand rue, grand'rue, petite rue, rang, placette, raidillon, grande place, grand place
      any: grand'place, petite place, basse rue, haute rue, vieille rue, rue basse, rue haute
      any: vieille route, ancienne route, vieux chemin, chemin rural, zone artisanale
      any: zone industrielle, zone commerciale, ZA, ZI, ZAC, route nationale, route départementale
      weak: cours, passage, montée, voie, traverse, côte, rampe, mail, terrasse, carrefour, hameau
      weak: lotissement, lieu-dit, lieu dit, résidence, galerie, villa, cité, clos, cour, croissant
      weak: autoroute, port, levée, digue, voie communale, cami, carrer, strada
      weak: hent, all., zone d'activités, parc d'activités, pont, jardin, domaine, parc, le bourg
      weak: le village, village, bourg, le hameau, mairie, chemins, rues, quartier, bâtiment, immeuble, ferme, château, moulin, centre commercial

    words locative
      at: =à, ^a
      at-le: au
      at-les: aux
      in: en
      inside: dans, sur, sous, devant, derrière, face à, en face de, à l'intérieur de, au cœur de
      inside: au centre de, à deux pas de, au rez-de-chaussée de, au rez-de-chaussée du
      inside: au premier étage de, au premier étage du, à l'étage de, à l'étage du
      inside: au sous-sol de, au sous-sol du, à l'entrée de, à l'entrée du
      inside: aux abords de, aux abords du, aux abords des
      inside: au départ de, au départ du, à l'angle de, à l'angle du, au pied de, au pied du
      inside: en direct de, en direct du, en direct des, en direct depuis
      inside: au bout de, au bout du, le long de, le long du, au milieu de, au milieu du
      near: près de, non loin de, à côté de, aux abords de, autour de, aux environs de, aux portes de
      near: à proximité de, du côté de

    words place-label
      any: lieu, =où, adresse, endroit, salle, lieu de l'événement
      meeting: rendez-vous, RDV, départ, point de départ, lieu(x) de rendez-vous, point de rendez-vous
      any: arrivée, lieu et horaire(s), site, localisation, localité, ville, commune

    words same-place
      any: même lieu, même salle, même endroit, même adresse, même site, même théâtre, même stade, même départ, même point de rendez-vous, même parking
      any: même église, même bâtiment, même amphi, même amphithéâtre, mêmes lieux, mêmes salles
      any: même cadre, mêmes locaux, au même endroit, dans la même salle, sur le même site

    words online-venue
      any: en visioconférence, visioconférence, en visio, par visioconférence, en distanciel, sur zoom
      any: via zoom, par zoom, ^zoom, sur teams, via teams, par teams, en webinaire, microsoft teams, sur youtube, sur facebook
      any: facebook live, sur livestorm, livestorm, sur discord, sur skype, webex, sur twitch, en streaming, en direct sur internet, google meet, webinaire
      any: webconférence, en virtuel, en mode virtuel
      weak: en ligne, à distance, par téléphone, sur internet, via le web

    words venue-intro
      any: chez, dans les locaux de, dans les locaux du, dans les locaux des, dans les locaux d'
      any: dans l'enceinte de, dans l'enceinte du, dans l'enceinte des, au sein de, au sein du
      any: au sein des, au siège de, au siège du, au siège des, au siège d', sur le site de
      any: sur le site du, sur le site des, sur le campus de, dans les murs de, dans les murs du
      any: dans le cadre du site de, dans les jardins de, dans les jardins du, dans les salons de
      any: dans les salons du, dans la cour de, dans la cour du, dans les anciens locaux de

    words place-word
      article: le, =la, les, l'
      of: de, d'
      of-le: =du
      of-les: =des
      toward: vers, depuis, jusqu'à, jusqu'au, jusqu'aux, direction, via, par, pour
      between: entre
      link: sur, sous, lès, lez, les, en, et, près, devant, aux, au, le, la, l', à, sous, dit
      and: et, =ou
      title: M., MM., Mme, Mmes, Mlle, Dr, Pr, Me, monsieur, madame, docteur, professeur, maître
      title: général, colonel, capitaine, commandant, maréchal, abbé, père, sœur, frère, président
      title: présidente, ministre, sénateur, sénatrice, amiral, lieutenant, sergent, caporal, mgr
      title: saint-père, roi, reine, prince, princesse, duc, duchesse, comte, comtesse, baron
      given-name: Adrien, Agnès, Alain, Albert, Alexandre, Alice, Aline, Amélie, Anaïs, André, Anne
      given-name: Antoine, Arnaud, Arthur, Aurélie, Benoît, Bernard, Bertrand, Brigitte, Bruno
      given-name: Camille, Carole, Caroline, Catherine, Cécile, Céline, Charles, Charlotte, Chloé
      given-name: Christian, Christine, Christophe, Claire, Claude, Clément, Corinne, Damien, Daniel
      given-name: David, Delphine, Denis, Didier, Dominique, Édouard, Éliane, Élise, Élodie, Émile
      given-name: Émilie, Emma, Emmanuel, Éric, Étienne, Eugène, Fabien, Fabrice, Fernand, Florence
      given-name: Florian, Franck, François, Françoise, Frédéric, Gabriel, Georges, Gérard, Gilles
      given-name: Grégory, Guillaume, Gustave, Guy, Hélène, Henri, Hervé, Hugo, Isabelle, Jacques
      given-name: Jean, Jeanne, Jérôme, Joseph, Julie, Julien, Juliette, Karine, Laetitia, Laurence
      given-name: Laurent, Léa, Léon, Louis, Louise, Luc, Lucas, Lucie, Lucien, Manon, Marc, Marcel
      given-name: Marguerite, Marie, Marine, Marion, Martin, Martine, Mathieu, Mathilde, Maurice, Max
      given-name: Michel, Michèle, Monique, Nathalie, Nicolas, Nicole, Olivier, Pascal, Patrice
      given-name: Patricia, Patrick, Paul, Pauline, Philippe, Pierre, Quentin, Hubert, Éloi, Roch, Isidore, Firmin, Hilaire, Raymond, René, Robert
      given-name: Roger, Roland, Romain, Sandrine, Sébastien, Serge, Simon, Simone, Sophie, Stéphane
      given-name: Stéphanie, Sylvain, Sylvie, Théo, Thierry, Thomas, Valérie, Victor, Vincent
      given-name: Virginie, Xavier, Yann, Yves, Yvonne, Salvador, Walter, Kevin, Sarah, Élisabeth
      given-name: Ambroise, Aristide, Auguste, Blaise, Ferdinand, Gaston, Honoré, Jules, Lazare
      press: journal, gazette, dépêche, quotidien, hebdomadaire, magazine, radio, télé, courrier
      press: nouvelles, indépendant, républicain, voix, écho, dauphiné, france bleu, france 3, ici
      organisation: ville, mairie, maire, préfet, préfète, préfecture, député(e), sénateur, université
      organisation: agglomération, métropole, club, équipe, association, comité, fédération, tribunal
      organisation: parquet, procureur, chu, hôpital, diocèse, évêque, archevêque, habitant(e), adjoint(e)
      organisation: académie, recteur, rectrice, conseil, syndicat, union, amicale, société, groupe
      organisation: chambre, caisse, banque, crédit agricole, collectif, élu(e), conseiller, conseillère
      area-noun: région(s), département(s), canton(s), province(s), pays, territoire(s)
      area-noun: communauté de communes, communauté d'agglomération, état, land
      town-noun: ville(s), village(s), commune(s), bourg, cité, agglomération, métropole, municipalité
      town-noun: secteur, banlieue, périphérie, port, station, mairie
      not-a-place: région, état, département, république, nation, ville, église, assemblée, parlement
      not-a-place: sénat, élysée, matignon, noël, pâques, toussaint, pentecôte, ascension, épiphanie
      not-a-place: chandeleur, avent, carême, ramadan, moyen âge, renaissance, antiquité, révolution
      not-a-place: histoire, covid, sida, terre, lune, soleil, dieu, internet, français, française
      not-a-place: saint-jean, saint-nicolas, saint-valentin, sainte-barbe, saint-patrick, saint-hubert
      not-a-place: sainte-catherine, saint-michel, saint-vincent
      not-a-place: gouvernement, président, présidente, premier ministre, maire, préfet, ministre
      not-a-place: conseil, commission, justice, armée, police, marine, occident, orient, europe
      not-a-place: nord, sud, est, ouest, jour, nuit, saint-sylvestre, nouvel an, mardi gras, halloween
      not-a-place: bac, brevet, rsa, rer, tgv, smic, onu, ue, otan, sncf, edf, ratp, poste, presse
      not-a-place: festival, salon, fête, fêtes, coupe, championnat, ligue, top, tour, jeux, mondial
      modifier: ancienne(s), anciens, vieux, vieil, vieille, bleu(e)(s), rouge(s), noir(e)(s), vert(e)(s)
      modifier: blanc(s), blanche(s), jaune(s), libre(s), municipal(e), communal(e), départemental(e), régional(e), national(e), polyvalente
      modifier: paroissial(e), universitaire, culturel(le), sportif, sportive, associatif, associative
      modifier: omnisport(s), intercommunal(e), communautaire, principal(e), central(e), olympique
      modifier: royal(e), européen(ne), international(e), socioculturel(le), social(e), catholique
      modifier: protestant(e), évangélique, public, publique, botanique, zoologique, militaire
      modifier: couvert(e)(s), polyvalent(s), roman(e)(s), scout(e)(s), attenant(e)(s)
      modifier: nord, sud, ouest
      modifier: multimédia, historique, archéologique, ancien, nouvel(le), expérimental(e), dominicain(e)
      complement: fêtes, sports, congrès, expositions, expo, expos, culture, conférences, conférence
      complement: spectacle(s), concert(s), réunion(s), mariages, conseil, conseils, jeunes, associations
      complement: musique, danse, théâtre, arts, cinéma, peuple, nature, patrimoine, mairie, gare, église
      complement: marché, quartier, village, jeu(x), sport, lettres, sciences, droit, médecine, pharmacie
      complement: ville, lac, port, parc, école, collège, lycée, tourisme, commerce, agriculture, métiers
      complement: loisirs, eau, bois, forêt, pompiers, plage, château, lecture, jeunesse, familles
      complement: région, département, environnement, enfance, emploi, entreprise(s), santé, recherche
      complement: temps libre, foot, football, rugby, tennis, basket, judo, escalade, gymnastique, aviron
      complement: honneur, motricité, musculation, presse, formation, audience(s), billard, boxe
      complement: lutte, pêche, chasse, boules, pétanque, départ, arrivée, ligue, fédération, parti
      complement: journal, association, syndicat, entreprise, société, club, paroisse, halage
      complement: ancien arsenal, ancienne école, ancienne gare, arsenal, poste, cure, commune
      phrase: grâce à, grâce au, grâce aux, quant à, quant au, quant aux, suite à, suite au, hommage à
      phrase: hommage au, hommage aux, merci à, merci au, par rapport à, par rapport au, appel à
      phrase: appel au, appel aux, au profit de, au profit du, au profit des, à partir de
      phrase: à partir du, à l'occasion de, à l'occasion du, à l'issue de, à l'issue du
      phrase: au cours de, au cours du, au mois de, au mois d', au public, au nom de, au nom du
      phrase: au lieu de, au terme de, au terme du, à propos de, à propos du, dédié(e)(s) à
      phrase: consacré(e)(s) à, consacré(e)(s) au, consacré(e)(s) aux, opposé(e)(s) à, face à face
      phrase: en librairie(s), en salle(s), en magasin(s), en boutique(s), en pharmacie(s), en usine(s)
      phrase: en gare, en station, en clinique, en école, en prison, en cour, en cours, en fac
      phrase: mis(e)(s) en ligne, achat(s) en ligne, billetterie en ligne, inscription(s) en ligne
      phrase: compte(s) rendu(s) en ligne, programme en ligne, est en ligne, sont en ligne
      phrase: version en ligne, photos en ligne, reste en ligne, restent en ligne
      phrase: formulaire en ligne, s'inscrire en ligne, réserver en ligne, réservation(s) en ligne
      phrase: paiement en ligne, vente(s) en ligne, disponible(s) en ligne, consultable(s) en ligne
      phrase: réécouter en ligne, lire en ligne, acheter en ligne, billets en ligne, site en ligne
      phrase: sur la scène nationale, sur la scène internationale, sur le marché, sur le terrain
      phrase: mettre en ligne, mettra en ligne, publié(e)(s) en ligne, s'inscrire sur internet
      phrase: place à, place au, place aux, sur place, sur scène, en scène, sous réserve
      phrase: succède à, succédera à, rendre à, confié(e)(s) à, selon, contre, avec, sans, pour
      direction: est, ouest, nord, sud, e, o, n, s, w
      site: poterne, digue(s), quai(s), berge(s), rive(s), parvis, porche, perron, cour, préau
      site: verger(s), potager, champ, pré, prairie, clairière, lisière, place, placette, square
      site: esplanade, carrefour, rond-point, pont, passerelle, gué, écluse, barrage, port
      site: bassin, vieux bassin, vieux port, ponton, jetée, môle, cale, criée, plage, dune(s)
      site: rivage, front de mer, rempart(s), tour, donjon, portail, porte, grille(s), lavoir
      site: four, four à pain, pressoir, puits, ancien puits, source, étang, lac, mare, rivière
      site: sentier, chemin, stand, buvette, chapiteau, tente, barnum, podium, tribune(s)
      site: terrain, piste, vestiaire(s), hangar, garage, atelier, atelier de restauration, réserve
      site: remise, grenier, cave, sous-sol, hall, accueil, foyer, réfectoire, cantine, cafétéria
      site: siège, siège social, local, locaux, bureau(x), camping, aire de jeux, city-stade
      site: boulodrome, ballodrome, fronton, trinquet, parking, arrêt de bus, gare, station, métro
      site: office, bourg, village, centre-bourg, centre-ville, arche(s), rotonde, kiosque, halle(s)
      site: poissonnerie, boulangerie, épicerie, calvaire, croix, stèle, statue, fontaine, caserne
      site: filature, ancienne filature, ancienne poste, ancienne gare, ancienne école, usine
      site: forge, scierie, tuilerie, papeterie, chantier naval, micro-crèche, refuge, cabane
      site: bergerie, alpage, col, sommet, belvédère, rocher, grotte(s), gouffre, carrière, mine
      site: terril, canal, fort, batterie, phare, sémaphore, château d'eau, moulin, barrière
      site: marina, halage, chemin de halage, buffet de la gare, péristyle, couvert communal
      site: dépôt, bois, ravine, combe, vallon, coteau, plaine, gorge(s), cascade(s), cap, pointe, pic
      site: baie, anse, barachois, lagon, ponceau, embarcadère, débarcadère, rampe de mise à l'eau
      site: hameau, lieu-dit, stationnement, serre(s), pépinière
      site: gîte, étable, manège, enclos, chenil, rucher, cave coopérative, coopérative
      site: bureau(x) de vote, salle d'attente, salle des profs, vie scolaire
      site: monument, arcade(s), verrière, synthétique, urgences, self, boucherie, crèche(s), couvert(s)
      site: vestibule, galerie marchande, rez-de-chaussée, patio, terrasse
      site: salle de classe, salle d'étude, salle de motricité, cour de récréation
      site: tribunal, tribunal administratif, tribunal correctionnel, cour d'assises
      site: centre de secours, base sous-marine, docks, cale sèche, hangar à bateaux
      site: ancienne perception, perception, château, parc, jardin(s), bouquinerie, grand-place
      hosts: =accueille(nt), accueillera, accueilleront, accueillait, accueillerait, =abrite(nt)
      hosts: abritera, abriteront, abritait, a accueilli, ont accueilli, a abrité, doit accueillir
      hosts: devait accueillir, devrait accueillir, va accueillir, doit abriter, devait abriter
      hosts: verra, verront, vibrera, s'animera, résonnera, ouvre ses portes, ouvrira ses portes
      hosts: sera le théâtre, sera le cadre, servira de cadre, sert de cadre, se transforme
      hosts: se transformera, ouvre aux, ouvre au, =reçoit, recevra, renoue avec, célèbrera
      leaves: départ(s), partira, partiront, =part, =partent, partait, partirons, on part, s'élance
      leaves: s'élancent, s'élancera, s'élanceront, s'ébranle(nt), s'ébranlera, s'ébranleront, depuis, décolle, décollera, démarre, démarrera, partant
      leaves: partent à, part à, partira à, partiront à
      trailing-head: ^expo, ^expos, ^congrès, ^arena, ^aréna, ^stadium, ^évents, ^events, ^parc expo
      canadian: cégep, caisse populaire, hôtel du parlement, député provincial, MRC, dépanneur
      going: partent à, part à, partira à, partiront à, se rend à, se rendent à, se rendra à, se rendront à, iront à, ira à, s'envolent pour, s'envoleront pour, s'envole pour, s'envolera pour
      origin: défaite à, défaite au, victoire à, victoire au, succès à, revers à, match nul à, né(e)(s) à, né(e)(s) au, natif de, native de, natifs de, originaire(s) de, originaire(s) du, originaire(s) d', basé(e)(s) à, basé(e)(s) au, venu(e)(s) de, venu(e)(s) d', en provenance de, domicilié(e)(s) à, vit à, vivant à, habite(nt) à, exilé(e)(s) à, diplômé(e)(s) de, mort(e) à
      away: se déplace à, se déplacent à, se déplacera à, se déplaceront à, se déplace au, se déplacent au, se déplacera au, se déplaceront au
      receiving: d'accueillir, de recevoir, d'affronter, de défier, à accueillir, à recevoir, à affronter
      opponent: contre, face à, face au, face aux, v, vs, reçoit, recevra, recevront, reçoivent, affronte, affrontent, affrontera, affronteront, défie, défient, défiera
      court: tribunal, tribunal correctionnel, tribunal administratif, tribunal judiciaire, tribunal de commerce
      court: tribunal de police, tribunal pour enfants, cour d'assises, cour d'appel, conseil de prud'hommes, prud'hommes
      hearing: audience(s), délibéré, procès, jugement(s), verdict, juge des référés, comparution, comparaîtra, comparaîtront
      hearing: sera jugé(e), seront jugé(e)s, sera rendu(e), examinera, examiné(e) par, sera appelé(e)
      unit: bp, cs, tsa, cedex, cidex, bureau, étage, suite, local, app., appartement, c.p., cp, bât.
      unit: porte, esc., succ., loc., bur., ste, ét., apt, apt., boîte, bte, case postale, boîte postale, résidence
    """#
}
