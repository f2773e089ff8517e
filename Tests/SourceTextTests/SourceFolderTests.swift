import Foundation
import SourceText
import TestSupport
import Testing

@Suite("A folder with files")
struct SourceFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b.md", "a.md", "é.md", "nl/c.md", "nl/d.txt", "nl/.e.md", ".git/f.md", "g.mdx"] {
      try folder.write("x", to: name)
    }
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(name)", withDestinationPath: target)
  }

  @Test("lists them by their bytes, without what is hidden")
  func files() {
    let listing = SourceFolder(folder.path).listing(withExtensions: ["md"])
    #expect(listing.files == ["a.md", "b.md", "nl/c.md", "é.md"])
    #expect(listing.diagnostics.isEmpty)
    #expect(
      SourceFolder(folder.path).files(withExtensions: ["txt", "mdx"]) == ["g.mdx", "nl/d.txt"])
  }

  @Test("follows links to files inside, and to nowhere else")
  func links() throws {
    try link("inside.md", to: "nl/c.md")
    try link("circle", to: ".")
    try link("outside.md", to: "/etc/passwd")
    try link("nowhere.md", to: "nl/nothing.md")
    // The folder itself may be a link.
    let other = try TemporaryFolder()
    let way = "\(other.path)/way"
    try FileManager.default.createSymbolicLink(atPath: way, withDestinationPath: folder.path)
    for path in [folder.path, way, "\(folder.path)/nl/.."] {
      let listing = SourceFolder(path).listing(withExtensions: ["md"])
      // One that leads to nothing is for the reader of the file to tell.
      #expect(
        listing.files == ["a.md", "b.md", "inside.md", "nl/c.md", "nowhere.md", "é.md"])
      #expect(listing.diagnostics.map(\.rule) == ["link-outside"])
      #expect(listing.diagnostics.map(\.location.file) == ["outside.md"])
    }
    // A folder whose name starts like this one's is outside as well.
    let beside = folder.path + "-beside"
    try FileManager.default.createDirectory(atPath: beside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: beside) }
    try "x".write(toFile: "\(beside)/x.md", atomically: false, encoding: .utf8)
    try link("beside.md", to: "\(beside)/x.md")
    #expect(
      SourceFolder(folder.path).listing(withExtensions: ["md"]).diagnostics.count == 2)
  }

  @Test("says which folder can't be read")
  func unreadable() throws {
    let listing = SourceFolder("\(folder.path)/nothing").listing(withExtensions: ["md"])
    #expect(listing.files.isEmpty)
    #expect(listing.diagnostics.map(\.rule) == ["unreadable-folder"])
    #expect(listing.diagnostics.first?.message.contains("No such file") == true)
  }
}
