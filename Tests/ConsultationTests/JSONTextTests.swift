import Consultation
import Foundation
import Terminal
import Testing

@Suite("JSON text")
struct JSONTextTests {
  @Test(
    "is what another program reads back, for any text",
    arguments: [
      "", "gewoon", "\"\\/\n\r\t", "\u{0}\u{1B}[31m\u{7F}\u{85}\u{9B}",
      "één 🙂 👩‍👩‍👧 \u{202E}om\u{200B}",
      "\u{FEFF}\u{2028}\u{2029}\u{E0041}", "שלום مرحبا",
    ])
  func roundTrip(_ text: String) throws {
    let json = JSONText.object(["a": .string(text), text: .null]).text
    let read = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((read?["a"] as? String).map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test("passes the output layer unchanged")
  func isPrintable() {
    var text = ""
    for value in 0...0x3000 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    for value in [0xE000, 0xFEFF, 0xFFF9, 0xE0041, 0x1F469, 0x10FFFF] {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    let json = JSONText.string(text).text
    #expect(PrintableText(json).string == json)
  }

  @Test("writes numbers with at most four decimals")
  func numbers() {
    let value = JSONText.array([.number(0.123_456), .number(7), .integer(-3), .number(.nan)])
    #expect(value.text == "[0.1235,7.0,-3,null]")
  }

  @Test("keeps the order of members")
  func order() {
    #expect(JSONText.object(["b": .null, "a": .array([])]).text == "{\"b\":null,\"a\":[]}")
  }
}
