import Knowledge
import SourceText
import Terminal

/// What a check of all content found, for people or for editors.
struct ContentReport {
  /// The findings of one folder, in order of place.
  struct Part {
    /// The folders, as they were given.
    let folders: [String]
    let findings: [Diagnostic]

    /// How many findings of one rule in one file are shown.
    static let mostAlike = 100
  }

  private let parts: [Part]
  private let summaries: [String]
  private let tipCount: Int
  private let scriptCount: Int

  /// Takes findings that are to be shown; advice counts as no fault.
  init(_ parts: [Part], summaries: [String], tipCount: Int, scriptCount: Int) {
    self.parts = parts
    self.summaries = summaries
    self.tipCount = tipCount
    self.scriptCount = scriptCount
  }

  var faultCount: Int { count { $0.severity != .advice } }
  private var adviceCount: Int { count { $0.severity == .advice } }

  private func count(_ isCounted: (Diagnostic) -> Bool) -> Int {
    parts.reduce(0) { $0 + $1.findings.count(where: isCounted) }
  }

  /// The findings, what the questions gave, and a summary.
  var lines: [StyledText] {
    var lines: [StyledText] = []
    for part in parts where !part.findings.isEmpty {
      lines.append(StyledText("In \(part.folders.joined(separator: ", ")):", .title))
      lines += part.shown.map { StyledText($0.description) }
    }
    lines += summaries.map { StyledText($0) }
    var summary = "tips: \(tipCount), scripts: \(scriptCount), findings: \(faultCount)"
    if adviceCount > 0 { summary += ", advice: \(adviceCount)" }
    return lines + [StyledText(summary, faultCount == 0 ? .plain : .warning)]
  }

  /// One object, with the paths of files as an editor opens them.
  var json: JSONText {
    let findings = parts.flatMap { part in
      part.shown.map { finding in
        JSONText.object([
          "severity": .string(finding.severity.rawValue), "rule": .string(finding.rule),
          "path": .string(part.path(of: finding.location.file)),
          "line": .integer(finding.location.line), "message": .string(finding.message),
          "repair": .string(finding.repair),
        ])
      }
    }
    return .object([
      "schema": .integer(1), "tips": .integer(tipCount), "scripts": .integer(scriptCount),
      "faults": .integer(faultCount), "advice": .integer(adviceCount),
      "findings": .array(findings),
    ])
  }
}

extension ContentReport.Part {
  /// The findings, but of many that are alike the first ones only, and how many more there are.
  ///
  /// A file that is no article at all may have a fault on every line.
  fileprivate var shown: [Diagnostic] {
    struct Kind: Hashable {
      let file: String
      let rule: String
    }
    var counts: [Kind: Int] = [:]
    for finding in findings {
      counts[Kind(file: finding.location.file, rule: finding.rule), default: 0] += 1
    }
    var places: [Kind: Int] = [:]
    return findings.compactMap { finding in
      let kind = Kind(file: finding.location.file, rule: finding.rule)
      let place = places[kind, default: 0]
      places[kind] = place + 1
      guard place >= Self.mostAlike else { return finding }
      guard place == Self.mostAlike, let count = counts[kind] else { return nil }
      return Diagnostic(
        finding.rule, finding.severity, at: finding.location,
        "\(count - place) more of these are in this file",
        repair: "mend the ones above first, and check again")
    }
  }

  /// The first folder that holds the file, with the file's name behind it.
  fileprivate func path(of file: String) -> String {
    let found = folders.first { folder in
      FileStamp("\(folder)/\(file)") != nil
    }
    return found.map { "\($0)/\(file)" } ?? file
  }
}
