/// The calls to the operating system that private files are made of.
///
/// Each returns what the system's own call returns, and leaves `errno` as that does. Tests put calls in
/// their place that fail, or forget what wasn't synchronised. A mode is the nine bits of a file's permissions.
package protocol FileCalls: Sendable {
  func openFile(_ path: String, _ flags: Int32, _ mode: UInt16) -> Int32
  func closeFile(_ descriptor: Int32)
  func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int) -> Int
  func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  func endOfFile(_ descriptor: Int32) -> Int
  func cutFile(_ descriptor: Int32, to length: Int) -> Int32
  func synchronise(_ descriptor: Int32) -> Int32
  func lockFile(_ descriptor: Int32) -> Int32
  func protectFile(_ descriptor: Int32, _ mode: UInt16) -> Int32
  func protectFolder(_ path: String, _ mode: UInt16) -> Int32
  func makeFolder(_ path: String, _ mode: UInt16) -> Int32
  func renameFile(_ path: String, to newPath: String) -> Int32
  func removeFile(_ path: String) -> Int32
}
