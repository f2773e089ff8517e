/// A fixed list of plain values: like an array, but it may lie in an image as it is.
package struct Table<Element: BitwiseCopyable>: @unchecked Sendable {
  /// What keeps the values where they are.
  private let image: Image
  /// The values, for loops that must not count references; valid as long as this table is.
  let values: UnsafeBufferPointer<Element>

  /// Takes the values in `bytes`, which lie in `image` at a place that fits their alignment.
  init(_ bytes: UnsafeRawBufferPointer, in image: Image) {
    self.image = image
    values = bytes.bindMemory(to: Element.self)
  }

  /// So many values, each of which `fill` must set.
  init(count: Int, filledBy fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: count * MemoryLayout<Element>.stride, alignment: 16)
    fill(bytes.bindMemory(to: Element.self))
    let image = Image(UnsafeRawBufferPointer(bytes)) { $0.deallocate() }
    self.init(image.bytes, in: image)
  }

  /// A copy of the values of an array.
  package init(_ array: [Element]) {
    let image = array.withUnsafeBytes { Image(copying: $0) }
    self.init(image.bytes, in: image)
  }
}

extension Table: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { values.count }

  package subscript(position: Int) -> Element {
    precondition(values.indices.contains(position), "no such place in the table")
    return values[position]
  }
}
