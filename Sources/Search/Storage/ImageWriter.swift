/// Puts tables one behind the other into bytes, for an `ImageReader` that takes them in that order.
///
/// A table is its number of values, the values as they lie in memory, and zeros up to a multiple of
/// 8 bytes; so it can be used where it stands, on a machine of the same kind.
package struct ImageWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func append<Element: BitwiseCopyable>(_ table: Table<Element>) {
    append(UnsafeRawBufferPointer(table.values), count: table.count)
  }

  package mutating func append<Element: BitwiseCopyable>(_ value: Element) {
    withUnsafeBytes(of: value) { append($0, count: 1) }
  }

  private mutating func append(_ values: UnsafeRawBufferPointer, count: Int) {
    withUnsafeBytes(of: UInt64(count)) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: values)
    while bytes.count % 8 != 0 { bytes.append(0) }
  }
}
