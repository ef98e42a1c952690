extension FrenchPack {
  /// What programmes and tables are worded with.
  static let listings = #"""
    words short-weekday
      1: lu(.)
      2: ma(.)
      3: me(.)
      4: je(.)
      5: ve(.)
      6: sa(.)
      7: di(.)

    words column-label
      date: date(s), jour(s), quand
      time: heure(s), horaire(s), début, à partir de, coup d'envoi, jet du but, séance(s)
      place: lieu(x), salle(s), ville(s), commune(s), endroit(s), adresse(s), site(s), stade(s), gymnase(s), local
      price: tarif(s), prix, lots, entrée, dotation(s)
      contact: contact(s), renseignements, téléphone, tél
      organizer: organisateur(s), organisation, association(s), intervenant(s), intervenante(s), orateur(s), oratrice(s), conférencier(s), conférencière(s), compagnie(s), artiste(s), animateur(s), animatrice(s)
      registration: inscription(s), réservation(s)
      title: titre(s), sujet(s), thème(s), événement(s), évènement(s), manifestation(s), spectacle(s), concours, activité(s), animation(s), film(s), épreuve(s), match(s), rencontre(s), conférence(s), objet, intitulé(s), quoi
      former-date: date(s) initiale(s), date(s) d'origine, ancienne(s) date(s), date(s) prévue(s), date(s) annulée(s), prévu le
      new-date: nouvelle(s) date(s), date(s) de report, reporté au, reporté le, report au
      other: remarque(s), durée, public, âge, genre, niveau, notes, observations, documents, diapos

    words doors
      any: portes, ouverture des portes, les portes ouvrent, les portes ouvriront, portes ouvrent, accueil du public, accueil à, accueil dès, accueil à partir de, accueil des participants, ouverture de la salle, caisse, retrait des dossards, inscriptions sur place, installation, installation des exposants, accueil des exposants, mise en place, montage, départ du car, départ du bus, départ des cars, départ de la navette

    words copula
      any: c'est, ce sera, est, sera

    words bulletin
      any: programme, programmation, semaine du, feuille, bulletin, infolettre, newsletter, lettre d'information, agenda, sorties de la semaine

    words vacation
      any: vacances, vacances scolaires, congé(s), férié(s), jour férié, relâche, trêve, pont

    words rest
      any: rien, pause(s), pause café, pause-café, pause déjeuner, pause méridienne, entracte, temps libre, relâche, jour de repos, jour off, trajet, fermeture, fermé(e)

    words tour
      any: tournée(s), en tournée, sur les routes, dates de représentation

    words universal
      any: toujours, à chaque fois, à chaque étape, à chaque date, à chaque halte, chaque fois, toute la journée, toute la soirée, tout le week-end, tous les, toutes les, tous ces, toutes ces, chaque, chacun(e) des, l'ensemble des
      pronoun: =toutes, =tous, chacune, chacun
      both: les deux, toutes deux, tous deux, toutes les deux, tous les deux, l'un et l'autre, l'une et l'autre
      otherwise: sauf mention contraire, sauf mentions contraires, sauf indication contraire, sauf avis contraire, sauf précision, sauf exception(s), sauf contrordre, si rien n'est précisé, sauf précision contraire, sauf autre indication, sinon indiqué
    """#
}
