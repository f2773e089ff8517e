/// The questions asked at the prompt, kept for the next session in a private file.
///
/// A line a question. Never holds an answer of a reflection.
package struct QuestionHistory: Sendable {
  /// How many questions are offered again.
  package static let limit = 1000

  private let file: PrivateFile

  package init(folder: String) {
    file = PrivateFile(folder: folder, name: "history")
  }

  /// The last questions, oldest first; at most `limit`.
  package func questions() throws(JournalError) -> [String] {
    let bytes = try file.read() ?? []
    return bytes.split(separator: 0x0A).suffix(Self.limit).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Adds a question; one that starts with a space is not kept.
  package func append(_ question: String) throws(JournalError) {
    guard question.first != " " else { return }
    let line = question.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard !line.isEmpty else { return }
    try file.append(Array(line.utf8) + [0x0A])
  }

  /// Takes the oldest questions out of a file that has grown to twice the limit.
  package func trim() throws(JournalError) {
    try file.trimLines(to: Self.limit)
  }

  /// Forgets every question.
  package func clear() throws(JournalError) {
    try file.rewrite { _ in [] }
  }
}
