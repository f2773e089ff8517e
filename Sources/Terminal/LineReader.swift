/// Something to ask lines from.
package protocol LineReader: AnyObject {
  /// Shows a prompt and waits for a line.
  /// - Parameter prompt: What is shown before the line, where there is someone to see it.
  /// - Returns: A line, or why there is none.
  /// - Throws: `InputError` or `OutputError`.
  func readLine(prompt: StyledText) throws -> LineInput
}
