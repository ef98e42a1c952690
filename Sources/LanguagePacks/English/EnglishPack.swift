/// The wording of English, one text a subject; CONTRIBUTING tells how to add to it.
enum EnglishPack {}
