import LanguagePacks

extension Token {
  /// A hyphen, an en or an em dash.
  var isDash: Bool { isSign("-") || isSign("–") || isSign("—") }
}
