/// For how many days entries and drafts are kept; a small file beside the journal.
package struct KeepDays: Sendable {
  /// Up to a hundred years.
  package static let range = 1...36_500

  private let file: PrivateFile

  package init(folder: String) {
    file = PrivateFile(folder: folder, name: "keep-days")
  }

  /// The number of days; nil where everything is kept until its owner deletes it.
  package func days() throws(JournalError) -> Int? {
    guard let bytes = try file.read() else { return nil }
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    // What can't be read deletes nothing.
    return Int(text).flatMap { Self.range.contains($0) ? $0 : nil }
  }

  /// Sets the number of days; nil keeps everything.
  package func set(_ days: Int?) throws(JournalError) {
    let text = days.map { String($0) } ?? "off"
    try file.rewrite { _ in Array("\(text)\n".utf8) }
  }

  /// Whether something of that day is older than it is kept.
  ///
  /// What bears no readable day is kept.
  package static func isOver(_ days: Int, for day: String, on today: String) -> Bool {
    guard let day = CalendarDay(day), let today = CalendarDay(today) else { return false }
    return today.number - day.number > days
  }
}
