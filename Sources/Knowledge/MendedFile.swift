import SourceText

/// A file with its harmless faults put right: byte order mark, line ends, tabs, missing ids.
///
/// Nothing else of its text changes, and mending a mended file changes nothing.
package struct MendedFile: Sendable {
  package let bytes: [UInt8]
  /// What was put right, a line each; empty where nothing had to be.
  package let notes: [String]

  /// Mends a file; headings of tips get `ids`, and only where `addsIDs`.
  ///
  /// A file that is no UTF-8 text stays as it is: its bytes may stand for anything.
  package init(
    name: String, bytes original: [UInt8], addsIDs: Bool, ids: inout ProposedIDs
  ) {
    guard !original.contains(0), String(validating: original, as: UTF8.self) != nil else {
      bytes = original
      notes = []
      return
    }
    var notes: [String] = []
    var text = original[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = text.dropFirst(3)
      notes.append("\(name): took the byte order mark away")
    }
    var lines = Self.lines(of: text)
    let ends = lines.count { $0.last == 0x0D }
    if ends > 0 {
      for place in lines.indices where lines[place].last == 0x0D { lines[place].removeLast() }
      notes.append("\(name): changed \(ends) line ends from CRLF to LF")
    }
    // In a table the tabs are the columns.
    if !name.hasSuffix(".tsv") {
      let tabs = lines.reduce(0) { $0 + $1.count { $0 == 0x09 } }
      if tabs > 0 {
        for place in lines.indices { lines[place] = lines[place].map { $0 == 0x09 ? 0x20 : $0 } }
        notes.append("\(name): changed \(tabs) tabs into spaces")
      }
    }
    if addsIDs {
      let mended = Array(lines.joined(separator: [0x0A]))
      for (line, id) in Self.missingIDs(in: SourceFile(name: name, bytes: mended), &ids) {
        while lines[line - 1].last == 0x20 { lines[line - 1].removeLast() }
        lines[line - 1] += Array(" {#\(id)}".utf8)
        notes.append("\(name):\(line): added the id {#\(id)}")
      }
    }
    self.notes = notes
    self.bytes = notes.isEmpty ? original : Array(lines.joined(separator: [0x0A]))
  }

  /// Cuts at LF; a CR before it stays at the end of its line, and a lone CR is a line end too.
  private static func lines(of text: ArraySlice<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for (place, byte) in zip(text.indices, text) {
      if byte == 0x0A {
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
        let isLone = byte == 0x0D && place + 1 < text.endIndex && text[place + 1] != 0x0A
        if isLone { lines.append([]) }
      }
    }
    return lines
  }

  /// The lines of tip headings without an id, each with a proposal.
  private static func missingIDs(
    in file: SourceFile, _ ids: inout ProposedIDs
  ) -> [(line: Int, id: String)] {
    let outline = MarkdownOutline(
      of: file, keys: TipFormat.keys, fieldNames: TipFormat.Field.names)
    var found: [(line: Int, id: String)] = []
    for section in outline.sections where section.lacksID && !section.title.isEmpty {
      found.append((section.location.line, ids.add(section.title)))
    }
    return found
  }

  /// Whether a knowledge file of that name holds tips, whose headings need ids of their own.
  package static func holdsTips(_ name: String) -> Bool {
    name.lowercased().hasSuffix(".md") && KnowledgeFileKind(ofFileNamed: name) == .article
  }
}
