/// Something that people write in their files by a name that each language has.
package protocol BilingualName: CaseIterable, Sendable {
  /// Its name in a file of that language.
  func name(in language: Language) -> String
}

extension BilingualName {
  /// What is called `name`, in either language and any case.
  package init?(named name: String) {
    let word = name.lowercased()
    let found = Self.allCases.first { item in
      Language.allCases.contains { item.name(in: $0).lowercased() == word }
    }
    guard let found else { return nil }
    self = found
  }

  /// The names of all of them, in both languages.
  package static var names: [String] {
    allCases.flatMap { item in Language.allCases.map { item.name(in: $0) } }
  }
}
