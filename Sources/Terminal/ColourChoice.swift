/// What the user asked for about colour.
package enum ColourChoice: String, CaseIterable, Sendable {
  /// Colour when the output seems to be able to show it.
  case auto
  /// Colour, whatever the output is.
  case always
  /// No colour.
  case never
}
