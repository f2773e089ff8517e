/// The role of a piece of text on the screen.
///
/// A role says what the text is for; how it looks is decided here. Only weight, underlining and two
/// colours are used, both of which keep a contrast of about 4 to 1 on white and on black. A plain
/// text and a hint look the same: whatever dims a hint makes it vanish on one of the two.
package enum Style: String, CaseIterable, Sendable {
  /// Running text.
  case plain
  /// The title of an article or a part of it.
  case title
  /// A sentence to say to someone.
  case say
  /// Where a text comes from.
  case source
  /// What can be done next.
  case hint
  /// Something went wrong or needs care.
  case warning
  /// The prompt before what is typed.
  case prompt

  /// The parameters of the Select Graphic Rendition sequence, or `nil` for the terminal's own look.
  var parameters: String? {
    switch self {
    case .plain, .hint: nil
    case .title, .prompt: "1"
    case .say: "35"
    case .source: "4"
    case .warning: "1;31"
    }
  }
}
