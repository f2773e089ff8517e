/// What `&eacute;`, `&#233;` and `&#xE9;` stand for in HTML.
enum CharacterReference {
  /// The text with its references resolved; one that is not known stays as it is.
  static func resolved(in text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let body = rest[rest.index(after: start)...]
      let name = body.prefix { ($0.isASCII && ($0.isLetter || $0.isNumber)) || $0 == "#" }
      if let value = value(of: name) {
        result += value
        rest = body[name.endIndex...]
        if rest.first == ";" { rest = rest.dropFirst() }
      } else {
        result += "&"
        rest = body
      }
    }
    return result + rest
  }

  private static func value(of name: Substring) -> String? {
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code else { return nil }
    // Pages of the nineties number their quotation marks as Windows did.
    if let byte = UInt8(exactly: code), (0x80...0x9F).contains(byte) {
      return Windows1252.text(of: [byte])
    }
    // What is no character, or none that a text may hold, becomes the mark for that, as in HTML.
    guard code != 0, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
    return String(Character(scalar))
  }

  private static let named: [Substring: String] = {
    var result: [Substring: String] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "",
      "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "", "zwj": "", "copy": "©", "reg": "®",
      "trade": "™", "euro": "€", "pound": "£", "cent": "¢", "yen": "¥", "sect": "§", "para": "¶",
      "deg": "°", "plusmn": "±", "middot": "·", "bull": "•", "hellip": "…", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
      "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "larr": "←",
      "rarr": "→", "uarr": "↑", "darr": "↓", "times": "×", "divide": "÷", "frac12": "½",
      "frac14": "¼", "frac34": "¾", "iexcl": "¡", "iquest": "¿", "szlig": "ß", "aelig": "æ",
      "AElig": "Æ", "oslash": "ø", "Oslash": "Ø", "aring": "å", "Aring": "Å", "oelig": "œ",
      "OElig": "Œ", "ordm": "º", "ordf": "ª", "sup2": "²", "sup3": "³", "micro": "µ", "check": "✓",
    ]
    // The accents of the West European languages follow one pattern.
    for (accent, plain, accented) in [
      ("acute", "aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"), ("grave", "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
      ("circ", "aeiouAEIOU", "âêîôûÂÊÎÔÛ"), ("uml", "aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
      ("tilde", "anoANO", "ãñõÃÑÕ"), ("cedil", "cC", "çÇ"),
    ] {
      for (letter, value) in zip(plain, accented) { result["\(letter)\(accent)"] = String(value) }
    }
    return result
  }()
}
