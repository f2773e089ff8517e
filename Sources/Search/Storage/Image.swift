/// A run of bytes that holds finished tables, such as a file that was read or mapped.
///
/// The bytes never change, so tables may point into them from any thread.
package final class Image: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Why no table could be taken from an image.
  package enum Fault: Error, Equatable, Sendable {
    /// It ends before the table does.
    case tooShort
    /// It holds what can't be: a text that ends before it starts, say.
    case malformed
  }

  /// Takes bytes that start at a multiple of 8, and what gives them back when nobody needs them.
  package init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  /// Takes a copy of `source`.
  package convenience init(copying source: UnsafeRawBufferPointer) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
    copy.copyMemory(from: source)
    self.init(UnsafeRawBufferPointer(copy)) { $0.deallocate() }
  }

  deinit { release(bytes) }
}
