/// The wording of French, one text a subject; CONTRIBUTING tells how to add to it.
enum FrenchPack {}
