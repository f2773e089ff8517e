import Terminal
import TestSupport
import Testing

@Suite("Printable text")
struct PrintableTextTests {
  @Test("Nothing that drives, reorders or hides gets through", arguments: HostileText.payloads)
  func neutralises(payload: Payload) {
    let shown = PrintableText(payload.text)
    #expect(shown.string == payload.shown)
    #expect(shown.string.unicodeScalars.allSatisfy(HostileText.isAllowed))
    #expect(PrintableText(shown.string) == shown)
  }

  @Test("The table has the 64 payloads that were promised")
  func tableIsComplete() {
    #expect(HostileText.payloads.count >= 64)
    #expect(Set(HostileText.payloads.map(\.name)).count == HostileText.payloads.count)
  }

  @Test(
    "Readable text stays as it is",
    arguments: [
      "", "Goedemorgen", "één, twee, überhaupt, coöperatie, façade", "e\u{301}e\u{301}n",
      "\tingesprongen\n- punt\n", "“Wat fijn” – zei ze… € 5, 20 °C", "تصبح على خير", "בוקר טוב",
      "नमस्ते", "早上好", "안녕하세요", "👍 🙂 🇳🇱 👍🏽", "❤\u{FE0F}", "a\u{A0}b", "\u{E000}", "^[ \\u{202E}",
    ])
  func keepsReadableText(text: String) {
    let shown = PrintableText(text).string
    #expect(Array(shown.utf8) == Array(text.utf8))
  }

  @Test("Of all characters of Unicode only the allowed ones come out")
  func handlesEveryScalar() {
    var all = ""
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { all.unicodeScalars.append(scalar) }
    }
    let shown = PrintableText(all)
    #expect(shown.string.unicodeScalars.allSatisfy(HostileText.isAllowed))
    #expect(PrintableText(shown.string) == shown)
    // One by one, since a text is looked through only where something in it may be unsafe.
    let escaped = all.unicodeScalars.filter { scalar in
      !HostileText.isAllowed(scalar)
        && !PrintableText("a\(scalar)b").string.unicodeScalars.allSatisfy(HostileText.isAllowed)
    }
    #expect(escaped.isEmpty)
  }

  @Test("Ten thousand random texts come out allowed, and the second time unchanged")
  func handlesRandomText() {
    var generator = SplitMix64(seed: 20_260_301)
    var failures: [String] = []
    for _ in 0..<10_000 {
      let text = HostileText.random(using: &generator)
      let shown = PrintableText(text)
      let isRight =
        shown.string.unicodeScalars.allSatisfy(HostileText.isAllowed)
        && PrintableText(shown.string) == shown
      if !isRight { failures.append(String(reflecting: text)) }
    }
    #expect(failures.isEmpty)
  }
}
