/// Ids made of titles, for people to keep or to change; none is proposed twice.
package struct ProposedIDs {
  private var taken: Set<String>
  /// By id without a number: the number to try next, so that many equal titles cost no more each.
  private var next: [String: Int] = [:]

  /// Proposes nothing that is among `taken`.
  package init(besides taken: Set<String> = []) {
    self.taken = taken
  }

  /// The first five words of a title: `Noem de wachttijd meteen` → `noem-de-wachttijd-meteen`.
  ///
  /// Letters lose their accents. Where the id is taken already, a number follows it.
  package mutating func add(_ title: String) -> String {
    let plain = title.lowercased().map { Self.base[$0] ?? $0 }
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let first = words.isEmpty ? "tip" : words.prefix(5).map { String($0) }.joined(separator: "-")
    var id = first
    var number = next[first, default: 2]
    while !taken.insert(id).inserted {
      id = "\(first)-\(number)"
      number += 1
    }
    next[first] = number
    return id
  }

  private static let base = Dictionary(
    uniqueKeysWithValues: zip("áàâäãåéèêëíìîïóòôöõøúùûüçñýÿ", "aaaaaaeeeeiiiioooooouuuucnyy"))
}
