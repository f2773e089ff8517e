/// Takes tables out of an image, in the order in which an `ImageWriter` put them there.
package struct ImageReader {
  private let image: Image
  private var place: Int

  /// Starts at `place`, a multiple of 8.
  package init(_ image: Image, at place: Int = 0) {
    self.image = image
    self.place = place
  }

  /// The next table, in the image itself.
  package mutating func table<Element: BitwiseCopyable>(
    of type: Element.Type = Element.self
  ) throws(Image.Fault) -> Table<Element> {
    let head = MemoryLayout<UInt64>.size
    guard place + head <= image.bytes.count else { throw .tooShort }
    let count = image.bytes.load(fromByteOffset: place, as: UInt64.self)
    let most = (image.bytes.count - place - head) / MemoryLayout<Element>.stride
    guard count <= UInt64(most) else { throw .tooShort }
    let start = place + head
    let size = Int(count) * MemoryLayout<Element>.stride
    place = start + (size + 7) / 8 * 8
    return Table(
      UnsafeRawBufferPointer(rebasing: image.bytes[start..<(start + size)]), in: image)
  }

  /// The next value.
  package mutating func value<Element: BitwiseCopyable>(
    of type: Element.Type = Element.self
  ) throws(Image.Fault) -> Element {
    let table = try table(of: type)
    guard table.count == 1 else { throw .malformed }
    return table[0]
  }

  /// The next values that are true or false; a `Bool` of any other byte would be neither.
  package mutating func flags() throws(Image.Fault) -> [Bool] {
    let bytes = try table(of: UInt8.self)
    guard bytes.allSatisfy({ $0 <= 1 }) else { throw .malformed }
    return bytes.map { $0 == 1 }
  }

  /// The next value, which is true or false.
  package mutating func flag() throws(Image.Fault) -> Bool {
    let flags = try flags()
    guard flags.count == 1 else { throw .malformed }
    return flags[0]
  }
}
