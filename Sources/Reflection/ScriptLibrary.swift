package import SourceText

/// The reflection scripts of a prompts folder, in every language.
package struct ScriptLibrary: Sendable {
  /// Sorted by id, then by language.
  package let scripts: [Script]
  package let diagnostics: [Diagnostic]

  /// Reads the scripts of `folder`: the Markdown files of `nl/` and `en/`, save those called
  /// `reserved`.
  package static func load(_ folder: SourceFolder, except reserved: [String]) -> ScriptLibrary {
    let listing = folder.listing(withExtensions: ["md"])
    let files = listing.files.compactMap { name -> (name: String, id: String, Language)? in
      let parts = name.split(separator: "/")
      guard parts.count == 2, let language = Language(rawValue: String(parts[0])),
        !reserved.contains(String(parts[1]))
      else { return nil }
      return (name, String(parts[1].dropLast(".md".count)), language)
    }
    let results = Parallel.map(files) { name, id, language in
      ScriptParser(language: language).parse(
        SourceFile(path: "\(folder.path)/\(name)", name: name), id: id)
    }
    return ScriptLibrary(
      scripts: results.compactMap(\.script).sorted(by: precedes),
      diagnostics: listing.diagnostics + results.flatMap(\.diagnostics))
  }

  /// The scripts, with that of `earlier` in the place of each one that has an error.
  package func keeping(_ earlier: ScriptLibrary) -> ScriptLibrary {
    let broken = Set(diagnostics.filter { $0.severity == .error }.map(\.location.file))
    let kept = earlier.scripts.filter { broken.contains($0.file) }
    let files = Set(kept.map(\.file))
    return ScriptLibrary(
      scripts: (scripts.filter { !files.contains($0.file) } + kept).sorted(by: Self.precedes),
      diagnostics: diagnostics)
  }

  private static func precedes(_ left: Script, _ right: Script) -> Bool {
    left.id == right.id ? left.language < right.language : left.id < right.id
  }

  /// The script of that id in `language`, else in the other one.
  package func script(_ id: String, in language: Language) -> Script? {
    scripts.first { $0.id == id && $0.language == language } ?? scripts.first { $0.id == id }
  }

  /// The ids of all scripts, each once.
  package var ids: [String] {
    var ids: [String] = []
    for script in scripts where ids.last != script.id { ids.append(script.id) }
    return ids
  }

  /// Every fault of the scripts, those found while reading included, in order of place.
  package var findings: [Diagnostic] {
    var findings = diagnostics + scripts.flatMap { ScriptCheck().findings(in: $0) }
    for id in ids {
      for script in scripts where script.id == id {
        findings += missing(from: script, in: scripts.filter { $0.id == id })
      }
    }
    return findings.sorted()
  }

  /// The first error of a script; nil where it has none.
  package func fault(of script: Script) -> Diagnostic? {
    (diagnostics.filter { $0.location.file == script.file } + ScriptCheck().findings(in: script))
      .sorted().first { $0.severity == .error }
  }

  /// What exists in another language of the script and not in this one.
  private func missing(from script: Script, in versions: [Script]) -> [Diagnostic] {
    let other = script.language.other
    guard let translation = versions.first(where: { $0.language == other }) else {
      return [
        Diagnostic(
          "one-language", .advice, at: SourceLocation(file: script.file, line: 1),
          "this script exists in ‘\(script.language.rawValue)’ only",
          repair: "add a file of the same name to the folder ‘\(other.rawValue)’")
      ]
    }
    return script.steps.filter { translation.index(of: $0.id) == nil }.map { step in
      Diagnostic(
        "one-language", .warning, at: step.location,
        "the step ‘\(step.id)’ is missing from \(translation.file)",
        repair: "add a step with the id {#\(step.id)} there, or take this one out")
    }
  }
}
