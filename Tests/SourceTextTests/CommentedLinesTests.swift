import SourceText
import Testing

@Suite("Remarks")
struct CommentedLinesTests {
  @Test("take the lines from their start to their end, and no others")
  func lines() {
    let text = "<!-- een -->\nx\n<!--\ntwee\n-->\nx\nx <!-- nee -->\n<!-- drie -->\n"
    let remarks = CommentedLines(in: SourceFile(name: "a.md", bytes: Array(text.utf8)))
    #expect((0...10).filter(remarks.contains) == [1, 3, 4, 5, 8])
    #expect(remarks.diagnostics.isEmpty)
  }

  @Test("without an end take one line, and say so")
  func withoutEnd() {
    let text = "x\n<!-- een\ntwee\n## Tip\n<!-- drie\n"
    let remarks = CommentedLines(in: SourceFile(name: "a.md", bytes: Array(text.utf8)))
    #expect((0...10).filter(remarks.contains) == [2, 5])
    #expect(remarks.diagnostics.map(\.rule) == ["comment-end", "comment-end"])
    #expect(remarks.diagnostics.map(\.location.line) == [2, 5])
  }
}
