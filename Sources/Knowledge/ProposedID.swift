/// An id made of a title, for people to keep or to change.
package enum ProposedID {
  /// The first five words of a title: `Noem de wachttijd meteen` → `noem-de-wachttijd-meteen`.
  ///
  /// Letters lose their accents. Where `taken` holds the id already, a number follows it.
  package static func of(_ title: String, besides taken: Set<String> = []) -> String {
    let plain = title.lowercased().map { base[$0] ?? $0 }
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.isEmpty ? "tip" : words.prefix(5).map { String($0) }.joined(separator: "-")
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  private static let base = Dictionary(
    uniqueKeysWithValues: zip("áàâäãåéèêëíìîïóòôöõøúùûüçñýÿ", "aaaaaaeeeeiiiioooooouuuucnyy"))
}
