import Terminal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("The progress line")
struct ProgressLineTests {
  @Test("is for terminals only")
  func files() {
    let file = open("/dev/null", O_WRONLY)
    defer { close(file) }
    #expect(ProgressLine(fileDescriptor: file) { _ in "" } == nil)
  }

  @Test("stays on one line of a narrow terminal, so that it can be written over")
  func narrow() throws {
    let terminal = try EmptyTerminal(columns: 10)
    let line = try #require(ProgressLine(fileDescriptor: terminal.inside) { _ in "even geduld" })
    line.start()
    #expect(terminal.read() == "\reven gedu")
    line.finish()
    #expect(terminal.read() == "\r\(String(repeating: " ", count: 9))\r")
  }

  @Test("comes after a while, says how far the work is, and goes without a trace")
  func shows() throws {
    let terminal = try EmptyTerminal()
    let line = try #require(
      ProgressLine(fileDescriptor: terminal.inside) { "\u{1B}klaar: \($0 ?? -1) %" })
    line.start(steps: 4)
    line.step()
    #expect(terminal.read() == "\r^[klaar: 25 %")
    line.finish()
    #expect(terminal.read() == "\r\(String(repeating: " ", count: 13))\r")
  }
}
