import ArticleText
import JSON
import Places

/// Places and their mentions as JSON objects.
enum PlaceJSON {
  static func value(of mention: PlaceMention, in article: Article) -> JSONValue {
    let place = mention.place
    let isTown = place.map { $0.kind == .town || $0.kind == .partOfTown } ?? false
    return .object(
      [
        .init("text", .string(article.string(mention.begin, mention.end))),
        .init("begin", .integer(Int(mention.begin))),
        .init("kind", .string(String(describing: mention.kind))),
        .init("number", JSONValue(mention.number)),
        .init("street", JSONValue(mention.street)),
        .init("postalCode", JSONValue(mention.postalCode)),
        .init("town", JSONValue(isTown ? place?.name : mention.townText)),
        .init("townCode", isTown ? filled(place?.code) : .null),
      ] + area(place) + [.init("reason", .string(mention.reason?.text ?? ""))])
  }

  /// An entry of the gazetteer.
  static func value(of place: Place) -> JSONValue {
    .object(
      [
        .init("name", .string(place.name)),
        .init("kind", .string(String(describing: place.kind))),
        .init("code", filled(place.code)),
        .init("district", filled(place.district)),
        .init("postalCode", filled(place.postalCode)),
        .init("population", .integer(place.population)),
      ] + area(place))
  }

  private static func area(_ place: Place?) -> [JSONValue.Member] {
    [
      .init("department", filled(place?.department)),
      .init("region", filled(place?.region)),
      .init("country", filled(place?.country)),
      .init("latitude", place?.latitude.map(JSONValue.number) ?? .null),
      .init("longitude", place?.longitude.map(JSONValue.number) ?? .null),
      .init("timezone", filled(place?.timezone)),
    ]
  }

  private static func filled(_ text: String?) -> JSONValue {
    JSONValue(text.flatMap { $0.isEmpty ? nil : $0 })
  }
}
