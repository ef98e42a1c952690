import CivilTime

/// Feasts that follow the moon, by the name they have in packs.
///
/// A Hebrew day begins on the evening before: its feasts are given by the day of that evening.
enum Feast {
  /// First and last day in a civil year; nil for a name that is none of these.
  static func days(_ name: String, year: Int) -> (first: Day, last: Day)? {
    guard (1900...2199).contains(year) else { return nil }
    if let (month, dayOfMonth, length) = islamic[name] {
      guard let first = IslamicCalendar.day(year: year, month: month, dayOfMonth: dayOfMonth)
      else { return nil }
      if name == "ramadan",
        let feast = [year, year + 1].lazy.compactMap({
          IslamicCalendar.day(year: $0, month: 10, dayOfMonth: 1)
        }).first(where: { $0 > first })
      {
        return (first, feast - 1)
      }
      return (first, first + (length - 1))
    }
    if let (month, tithi, hour, shift, length) = hindu[name] {
      let day = HinduCalendar.day(year: year, month: month, tithi: tithi, hour: hour)
      return day.map { ($0 + shift, $0 + (shift + length - 1)) }
    }
    if let (sign, shift) = solar[name] {
      return HinduCalendar.entry(intoSign: sign, year: year).map { ($0 + shift, $0 + shift) }
    }
    if let (offset, length) = hebrew(name, year: year) {
      return (offset - 1, offset - 1 + (length - 1))
    }
    switch name {
    case "lent":
      let easter = Holiday.easter(year: year)
      return (easter - 46, easter - 1)
    case "orthodox-lent":
      let easter = Holiday.orthodoxEaster(year: year)
      return (easter - 48, easter - 9)
    case "farewell-friday":
      return days("ramadan", year: year).map { ramadan in
        let friday = ramadan.last.previous(.friday)
        return (friday, friday)
      }
    case "lunar-new-year": return lunarNewYear(year).map { ($0, $0) }
    default:
      return orthodox[name].map { offset in
        let day = Holiday.orthodoxEaster(year: year) + offset
        return (day, day)
      }
    }
  }

  /// The new moon of the month in which the sun stands at 330 degrees, by the day in China.
  private static func lunarNewYear(_ year: Int) -> Day? {
    let first = Day(firstOfMonth: 2, year: year)
    for offset in 10...28 {
      let time = Ephemeris.time(of: first + offset, hour: 24, hoursEast: 8)
      guard Ephemeris.sun(time) >= 330 else { continue }
      return Ephemeris.day(at: Ephemeris.newMoon(before: time), hoursEast: 8)
    }
    return nil
  }

  /// The first day and the length of a Hebrew feast.
  private static func hebrew(_ name: String, year: Int) -> (Day, Int)? {
    let newYear = HebrewCalendar.newYear(inYear: year)
    let passover = HebrewCalendar.passover(inYear: year)
    switch name {
    case "rosh-hashanah": return (newYear, 3)
    case "yom-kippur": return (newYear + 9, 1)
    case "sukkot": return (newYear + 14, 9)
    case "shemini-atzeret": return (newYear + 21, 1)
    case "simchat-torah": return (newYear + 22, 1)
    case "hanukkah": return (HebrewCalendar.hanukkah(inYear: year), 8)
    case "tu-bishvat": return (HebrewCalendar.treesNewYear(inYear: year), 1)
    case "purim": return (passover - 30, 1)
    case "shushan-purim": return (passover - 29, 1)
    case "passover": return (passover, 9)
    case "yom-hashoah":
      let day = passover + 12
      return (day.weekday == .friday ? day - 1 : day.weekday == .sunday ? day + 1 : day, 1)
    case "yom-haatzmaut":
      let day = passover + 20
      switch day.weekday {
      case .friday: return (day - 1, 1)
      case .saturday: return (day - 2, 1)
      case .monday: return (day + 1, 1)
      default: return (day, 1)
      }
    case "lag-baomer": return (passover + 33, 1)
    case "shavuot": return (passover + 50, 3)
    case "tisha-bav":
      let day = passover + 112
      return (day.weekday == .saturday ? day + 1 : day, 1)
    default: return nil
    }
  }

  /// Month (1 is Muharram), day and length.
  private static let islamic: [String: (Int, Int, Int)] = [
    "islamic-new-year": (1, 1, 1), "ashura": (1, 10, 1), "mawlid": (3, 12, 1),
    "isra-miraj": (7, 27, 1), "ramadan": (9, 1, 30), "laylat-al-qadr": (9, 27, 1),
    "eid-al-fitr": (10, 1, 1), "eid-al-adha": (12, 10, 1),
  ]

  /// Month (0 is Chaitra), lunar day, the hour at which it must last, days on from there, length.
  private static let hindu: [String: (Int, Int, Double, Int, Int)] = [
    "ugadi": (0, 1, 6, 0, 1), "rama-navami": (0, 9, 12, 0, 1), "mahavir-jayanti": (0, 13, 6, 0, 1),
    "vesak": (1, 15, 18, 0, 1), "ratha-yatra": (3, 2, 6, 0, 1), "rakhi": (4, 15, 12, 0, 1),
    "janmashtami": (4, 23, 24, 0, 1), "ganesh-chaturthi": (5, 4, 12, 0, 1),
    "valmiki-jayanti": (6, 15, 6, 0, 1), "diwali": (6, 30, 18, 0, 1),
    "dhanteras": (6, 30, 18, -2, 1), "naraka-chaturdashi": (6, 30, 18, -1, 1),
    "bhai-dooj": (6, 30, 18, 2, 1), "chhath": (6, 30, 18, 6, 1),
    "karva-chauth": (6, 30, 18, -11, 1), "dussehra": (6, 30, 18, -20, 1),
    "maha-saptami": (6, 30, 18, -23, 1), "navaratri": (6, 30, 18, -29, 10),
    "guru-gobind-singh": (9, 7, 6, 0, 1), "vasant-panchami": (10, 5, 8, 0, 1),
    "ravidas-jayanti": (10, 15, 6, 0, 1), "dayananda-jayanti": (10, 25, 6, 0, 1),
    "shivaratri": (10, 29, 24, 0, 1), "holika-dahan": (11, 15, 18, 0, 1),
    "holi": (11, 15, 18, 1, 1),
  ]

  /// The sign that the sun enters (0 is Aries, 9 Capricorn), and days on from there.
  private static let solar: [String: (Int, Int)] = [
    "vaisakhi": (0, 0), "makar-sankranti": (9, 0), "bhogi": (9, -1), "mattu-pongal": (9, 1),
    "kanum-pongal": (9, 2),
  ]

  /// Days from orthodox Easter.
  private static let orthodox: [String: Int] = [
    "orthodox-clean-monday": -48, "lazarus-saturday": -8, "orthodox-palm-sunday": -7,
    "orthodox-good-friday": -2, "orthodox-easter-monday": 1, "orthodox-ascension": 39,
    "orthodox-pentecost": 49,
  ]
}
