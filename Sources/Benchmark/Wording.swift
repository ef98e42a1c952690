/// The pieces that generated articles are put together from.
enum Wording {
  static let towns = [
    "Besançon", "Dole", "Vesoul", "Pontarlier", "Montbéliard", "Lons-le-Saunier", "Saint-Claude",
    "Morteau", "Dijon", "Gray", "Sherbrooke", "Trois-Rivières", "Rimouski", "Gatineau",
  ]
  /// Names to look up: towns of every size and country, areas, shared names, and some of no place.
  static let placeNames =
    towns + [
      "Paris", "Le Mans", "L'Isle-sur-le-Doubs", "Saint-Denis", "La Rochelle", "Les Fins",
      "Sainte-Colombe", "Arc-et-Senans", "Champagnole", "Y", "Bourgogne-Franche-Comté", "Doubs",
      "Québec", "Montréal", "Londres", "New York", "Bâle", "Tournai", "Mayence", "St-Vit",
      "ORNANS", "Trifouillis-les-Oies", "Nulle part",
    ]
  static let placeDescriptions = [
    "Besançon", "Saint-Claude (Jura)", "Montréal (Yonne)", "Dole (39)", "Besançon, Doubs",
    "Montréal, Québec", "London, Ontario", "Saint-Denis, La Réunion",
  ]
  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  static let nouns = [
    "le concert", "la conférence", "la réunion publique", "le vide-grenier", "le festival",
    "le vernissage", "l’assemblée générale", "le tournoi", "l’atelier",
  ]
  static let venues = [
    "à la salle des fêtes", "au théâtre municipal", "à la médiathèque", "12 rue de la République",
    "au gymnase des Prés", "à l’hôtel de ville", "3 place du Marché",
  ]
  static let topics = [
    "la rénovation du pont", "les transports scolaires", "la filière du bois",
    "les jardins partagés",
    "le budget de la commune", "la forêt et la sécheresse", "le plan de circulation",
    "l’accueil des jeunes médecins",
  ]
  static let people = [
    "maire", "président de l’association", "directeur du théâtre", "conseiller départemental",
    "professeur de musique", "responsable du club",
  ]
  static let openings = [
    "Depuis longtemps, le", "Sans surprise, le", "Devant une salle comble, le", "À son tour, le",
    "Pour sa part, le", "Interrogé sur ce point, le",
  ]
  static let verbs = [
    "a défendu", "souhaite revoir", "présente avec fierté", "s’inquiète pour", "connaît bien",
    "a longuement décrit", "veut faire aboutir",
  ]
  static let endings = [
    "et ne cache pas son impatience", "sous les applaudissements du public",
    "avec l’appui de la Région", "malgré un budget en baisse de 12 %",
    "comme le montrent les chiffres de l’an passé", "au nom des 3 400 habitants",
  ]
  static let plainEndings = [
    "et ne cache pas son impatience", "sous les applaudissements du public",
    "avec l’appui de la Région", "sans que personne y trouve à redire",
    "comme le montrent les chiffres réunis par ses services", "au nom de tous les habitants",
  ]
  static let clauses = [
    "reste le souci de chacun", "demande plus de moyens qu’on ne le croit",
    "ne se décrète pas du haut d’une estrade", "donne du travail à toute une vallée",
  ]
}
