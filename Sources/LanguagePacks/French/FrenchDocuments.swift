extension FrenchPack {
  /// Stamps, teasers, captions and page furniture.
  static let documents = #"""
    words published-stamp
      any: publié(e)(s) le, publié(e)(s), publié en ligne le, date de publication
      any: posté(e) le, posté par, mis(e)(s) en ligne le, mis(e)(s) en ligne, en ligne depuis le
      any: créé(e) le, créé(e), paru le, diffusé le, rédigé le, écrit le, édité le
      any: communiqué publié le, communiqué du
      received: reçu le, communiqué reçu le
      any: date de parution, date de création, date de mise en ligne, publication
      any: article du, article publié le, actualité du, actualité publiée le, édition du
    words updated-stamp
      any: mis(e)(s) à jour le, mis(e)(s) à jour, mise à jour, dernière mise à jour le
      any: dernière mise à jour, date de mise à jour, actualisé(e) le, actualisé, modifié(e) le
      any: modifié(e), dernière modification le, dernière modification, corrigé(e)(s) le, révisé le
      any: dernière révision, dernière édition, page mise à jour le, maj le, maj
    words teaser-heading
      any: tous les épisodes, autres épisodes, épisodes précédents, derniers épisodes
      any: lire aussi, à lire aussi, lire également, à lire également, à lire ensuite, à relire
      any: à lire, à lire sur le site, à lire sur le même sujet, à lire sur ce sujet, lire la suite
      any: à lire dans la même rubrique, à lire dans cette rubrique, lire dans la même rubrique
      any: sur le même sujet, sur le même thème, sur ce sujet, sur ce thème, sur le sujet
      any: dans la même section, dans la même rubrique, dans cette rubrique, dans la rubrique
      any: dans la même catégorie, de la même rubrique, dans le même dossier, du même auteur
      any: voir aussi, à voir aussi, voir également, à voir également, à écouter aussi
      any: à découvrir aussi, à découvrir également, découvrez aussi, découvrir aussi
      any: articles liés, articles similaires, articles connexes, articles associés
      any: article(s) en relation, articles relatifs, articles recommandés, autres articles
      any: nos autres articles, les autres articles, d'autres articles, articles récents
      any: derniers articles, nos derniers articles, les derniers articles, derniers billets
      any: articles les plus lus, les plus lus, les plus lues, les plus consultés, le plus lu
      any: les plus commentés, les plus partagés, le top, top articles, top 5, top 10
      any: dernières actualités, nos dernières actualités, les dernières actualités, dernières actus
      any: dernières nouvelles, dernières infos, dernières publications, dernières dépêches
      any: autres actualités, nos autres actualités, les autres actualités, autres actus
      any: autres nouvelles, autres événements, autres informations, autres infos, autres titres
      any: autres communiqués, autres annonces, autres publications, autres billets
      any: actualités récentes, actualités liées, actualités similaires, actus liées
      any: toute l'actualité, toutes les actualités, toute l'actu, toutes nos actualités
      any: à la une, à la une aujourd'hui, l'actualité en continu, en continu, le fil info, fil info
      any: vous aimerez aussi, vous aimerez peut-être, vous pourriez aimer, ça peut vous intéresser
      any: ceci peut vous intéresser, cela peut vous intéresser, ces articles peuvent vous intéresser
      any: cela pourrait vous intéresser, ceci pourrait vous intéresser
      any: ces articles pourraient vous intéresser, vous pourriez être intéressé par
      any: pour aller plus loin, pour en savoir plus sur le sujet, à ne pas manquer, ne manquez pas
      any: nous vous recommandons, recommandé pour vous, notre sélection, à suivre aussi
      any: et aussi sur le site, également sur le site, ailleurs sur le web, ailleurs sur le site
      any: sur le web, contenus sponsorisés, article précédent, article suivant, dossier lié
      weak: actualité(s), actu(s), les actualités, l'actualité, nos actualités, communiqués, nouvelles
      weak: dans l'actualité, brèves, en bref, annonces, les annonces, agenda, événements, à venir
      weak: en images, vidéos, en vidéo, le fil, région, près de chez vous, dans votre région
    words page-furniture
      comments: soyez le premier à commenter, soyez le premier à réagir, laisser un commentaire
      comments: laissez un commentaire, laisser une réponse, poster un commentaire
      comments: ajouter un commentaire, écrire un commentaire, publier un commentaire
      comments: réagir à cet article, réagissez à cet article, un avis sur cet article
      comments: aucun commentaire, 0 commentaire, commentaire(s), commenter, vos commentaires
      comments: vos réactions, réactions, réagir, les commentaires sont fermés, commentaires fermés
      comments: connectez-vous pour commenter, identifiez-vous pour commenter, répondre
      comments: votre adresse e-mail ne sera pas publiée, votre adresse de messagerie ne sera pas
      comments: les champs obligatoires sont indiqués avec, règles de la modération, modération
      sharing: partager, partager sur, partager cet article, partagez cet article, partagez
      sharing: partager cette page, partager la page, tweeter, facebook, twitter, whatsapp, linkedin
      sharing: écouter, écouter l'article, écouter cet article, imprimé le, imprimée le
      sharing: imprimer, imprimer cet article, imprimer la page, envoyer par e-mail, envoyer à un ami
      sharing: suivez-nous, suivez-nous sur, retrouvez-nous sur, copier le lien, signaler une erreur
      sharing: ajouter à mon agenda, ajouter aux favoris, ajouter à mes favoris, télécharger l'article
      subscription: abonnez-vous, s'abonner, je m'abonne, réservé aux abonnés, article réservé aux abonnés
      subscription: la suite est réservée aux abonnés, lisez cet article, je profite de l'offre
      subscription: déjà abonné, vous êtes abonné, identifiez-vous, se connecter, connexion, mon compte
      subscription: inscrivez-vous à la newsletter, inscrivez-vous à notre newsletter, newsletter
      subscription: inscription à la newsletter, recevez notre newsletter, lettre d'information
      subscription: désinscription à tout moment, se désinscrire, désabonnement à tout moment, recevoir la newsletter, infolettre, s'inscrire à la newsletter, créer un compte
      subscription: mon espace, édition du jour, moins de publicité, résiliable à tout moment
      subscription: devenez membre, publiez gratuitement, faire un don, soutenez-nous, sans engagement
      cookies: cookies, gestion des cookies, politique de cookies, paramétrer les cookies
      cookies: ce site utilise des cookies, nous utilisons des cookies, accepter et fermer
      cookies: accepter, refuser, tout accepter, tout refuser, continuer sans accepter, gérer mes préférences
      legal: copyright, tous droits réservés, mentions légales, conditions générales
      legal: conditions générales d'utilisation, conditions d'utilisation, politique de confidentialité
      legal: vous êtes le visiteur, vous êtes le visiteur n, optimisé pour
      legal: données personnelles, protection des données, plan du site, accessibilité
      legal: droits de reproduction, reproduction interdite, crédits, qui sommes-nous, nous contacter
      author: à propos de l'auteur, à propos de l'autrice, à propos de l'auteure
      author: l'auteur de cet article, l'autrice de cet article
      navigation: cette page vous a-t-elle été utile, cette page vous a été utile, noter cette page
      navigation: cet article vous a-t-il été utile, cet article vous a-t-il plu, noter cet article
      navigation: ces informations vous ont-elles été utiles
      navigation: ce contenu a été publié dans, cette entrée a été publiée dans
      navigation: menu, accueil, aller au contenu, aller au menu, passer au contenu, rechercher
      navigation: recherche, chercher, retour, retour en haut, haut de page, fermer, suivant
      navigation: précédent, page suivante, page précédente, vous êtes ici, fil d'ariane, sommaire
      navigation: retour à la liste, retour aux actualités, toutes les actus, en savoir plus
      navigation: détails, détails et réservation, tous les événements, tous les évènements, ajouter au calendrier, ajouter à mon agenda, + d'infos, plus d'infos, partager cet événement, description de l'événement, détails de l'événement, détail de l'événement, voir plus, voir tout, afficher plus, lire plus, lire l'article, détail, button
      navigation: tous les articles, toute la rubrique, tout l'agenda, mots clés, étiquettes, tags
      navigation: rubrique, temps de lecture, lecture, liens, plan d'accès, à télécharger
      advertising: publicité, advertisement, annonce, contenu sponsorisé, sponsorisé, partenaire, publi-rédactionnel
    words widget
      weather: météo, la météo, pression, humidité, température(s), ressenti, précipitations
      weather: hPa, m/s, légère pluie, pluie légère, ciel voilé, ciel dégagé, ciel couvert
      weather: peu nuageux, partiellement nuageux, couvert par moments, rares éclaircies
      sky: vent, couvert, nuageux, ensoleillé, averse(s), éclaircie(s), pluie, orage(s), neige
      sky: brouillard, brume, soleil, bruine, verglas
      poll: sondage, le sondage, la question du jour, question du jour, voter, résultats du sondage
      poll: votez, nombre de votes
      jobs: offre(s) d'emploi, petites annonces, annonces légales, avis de décès, avis d'obsèques
      jobs: carnet du jour, nécrologie, immobilier, jeux concours, horoscope, programme tv
      market: CAC 40, bourse, cours de l'or
    words caption-cue
      any: photo(s), photo(s) archives, photo d'archives, photo d'illustration, crédit photo, crédits photo
      any: légende, illustration, image d'illustration, visuel, image, crédit, vidéo, infographie
      any: photographie, dessin
    words byline
      any: par, propos recueillis par, de notre correspondant, de notre correspondante, rédigé par
      any: écrit par, publié par, texte, la rédaction, rédaction, auteur, avec afp
    words mail-header
      from: de, expéditeur
      to: à, pour, cc, copie à, destinataire(s), répondre à
      date: date, envoyé, envoyé le
      subject: objet, sujet
    words topic
      any: santé, économie, politique, société, culture, sport(s), éducation, environnement, justice
      any: faits divers, fait divers, faits-divers, loisirs, sorties, sortir, emploi, transports
      any: international, monde, france, europe, sciences, technologie, high-tech, médias, opinions
      any: tourisme, patrimoine, immobilier, agriculture, social, insolite, musique, cinéma, livres
      any: expositions, spectacles, gastronomie, cuisine, mode, bien-être, animaux, nature, météo
      any: vie locale, vie pratique, vie associative, vie municipale, vie communale, vie scolaire
      any: solidarité, sécurité, police, urbanisme, logement, numérique
      any: conso, consommation, innovation, entreprises, élections, religion, histoire, jeunesse
      any: football, rugby, basket, handball, cyclisme, tribune, éditorial, édito, chroniques
    words abbreviation
      title: ^M, ^MM, ^Mme, ^Mmes, ^Mlle, ^Mlles, ^Dr, ^Drs, ^Pr, ^Prof, ^Me, ^Mgr, ^St, ^Ste, ^Sts
      title: ^Gal, ^Col, ^Cdt, ^Cne, ^Lt, ^Mr, ^Mrs, ^Ms
      title: av, bd, bld, boul, pl, rte, ch, bât, tél, cf, réf, art, chap, vol
      any: ex, éd, env, min, max
      any: janv, jan, févr, fév, avr, juil, juill, aoû, sept, oct, nov, déc, dec
      any: lun, mar, mer, jeu, ven, sam, dim, p, pp, n, no, fig, env, resp, dép, arr, apr, inc
      unit: h, hr, hrs, min, mn, km, kg, etc, av. J.-C
    """#
}
