/// The wording of German, one text a subject; CONTRIBUTING tells how to add to it.
enum GermanPack {}
