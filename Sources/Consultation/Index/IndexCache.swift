package import Search
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finished indexes in files, so that the next start has nothing to read or to count.
///
/// A file is 0600 in a folder of mode 0700. Whatever is wrong with one — a byte, its length, its
/// owner, its version, what it was made of — makes it as good as absent, and where none can be
/// written the program works without.
package struct IndexCache: Sendable {
  /// An absolute path.
  let folder: String

  /// The indexes in `folder`, an absolute path, which is made where it is missing.
  package init(folder: String) {
    self.folder = folder
  }

  /// The start of a file, up to the stamp; all numbers have 64 bits in the machine's own order.
  private struct Header: BitwiseCopyable {
    var magic: UInt64 = 0x5847_4E49_4752_5552
    /// The form of all that follows; another number for every change of it.
    var version: UInt64 = 15
    /// Bytes of the stamp, which is filled up to a multiple of 8.
    var stampSize: UInt64
    /// Bytes of the tables behind it.
    var payloadSize: UInt64
    /// Of all that follows the header.
    var checksum: UInt64 = 0

    static let size = MemoryLayout<Header>.size

    var payloadStart: Int { Self.size + (Int(stampSize) + 7) / 8 * 8 }
  }

  /// A reader of the file called `name`, at its first table; nil where it can't be used.
  package func read(_ name: String, madeOf stamp: ContentStamp) -> ImageReader? {
    guard let image = map(path(name)), image.bytes.count >= Header.size else { return nil }
    let header = image.bytes.load(as: Header.self)
    let text = Self.text(of: stamp, for: name)
    let wanted = Header(stampSize: UInt64(text.utf8.count), payloadSize: header.payloadSize)
    guard header.magic == wanted.magic, header.version == wanted.version,
      header.stampSize == wanted.stampSize,
      UInt64(image.bytes.count) == UInt64(wanted.payloadStart) &+ header.payloadSize,
      image.bytes[Header.size...].starts(with: text.utf8),
      header.checksum == Checksum.of(UnsafeRawBufferPointer(rebasing: image.bytes[Header.size...]))
    else { return nil }
    markAsUsed(path(name))
    return ImageReader(image, at: wanted.payloadStart)
  }

  /// Writes a file whole or not at all; where it can't be written nothing happens.
  package func write(_ tables: ImageWriter, to name: String, madeOf stamp: ContentStamp) {
    guard makeFolder() else { return }
    let text = Self.text(of: stamp, for: name)
    var header = Header(
      stampSize: UInt64(text.utf8.count),
      payloadSize: UInt64(tables.bytes.count))
    var bytes = [UInt8](repeating: 0, count: Header.size)
    bytes.reserveCapacity(header.payloadStart + tables.bytes.count)
    bytes.append(contentsOf: text.utf8)
    bytes.append(contentsOf: repeatElement(0, count: header.payloadStart - bytes.count))
    bytes.append(contentsOf: tables.bytes)
    header.checksum = bytes.withUnsafeBytes {
      Checksum.of(UnsafeRawBufferPointer(rebasing: $0[Header.size...]))
    }
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: header, as: Header.self) }

    // Another process, or another core of this one, may write the same file now.
    let temporary = "\(folder)/\(name).\(UInt64.random(in: 0 ... .max)).\(Self.unfinished)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    // Not waited for until it is on the disk: what a power cut leaves doesn't fit its checksum and is made
    // anew.
    let isWritten = fchmod(descriptor, 0o600) == 0 && write(bytes, to: descriptor)
    close(descriptor)
    guard isWritten, rename(temporary, path(name)) == 0 else {
      unlink(temporary)
      return
    }
    removeOldest()
  }

  /// What a file must say that it was made of; with its name, so that one in another's place is
  /// none.
  private static func text(of stamp: ContentStamp, for name: String) -> String {
    "\(name)\n\(stamp.text)"
  }

  /// How many files are kept: enough for a few bases in two languages, with their phrase lists.
  private static let mostFiles = 32

  /// Gives a file the time of this moment, so that it is among the last to be removed.
  private func markAsUsed(_ path: String) {
    utimensat(AT_FDCWD, path, nil, AT_SYMLINK_NOFOLLOW)
  }

  /// How the name ends of a file that is being written.
  private static let unfinished = "new"
  /// Nobody writes on one for so many nanoseconds.
  private static let longestWriting: Int64 = 3_600_000_000_000

  /// Removes what was used longest ago, beyond the number that is kept, and what a run that was killed
  /// did not finish.
  private func removeOldest() {
    let now = FileStamp.now
    for name in SourceFolder(folder).files(withExtensions: [Self.unfinished]) {
      guard let stamp = FileStamp("\(folder)/\(name)"), stamp.written < now - Self.longestWriting
      else { continue }
      unlink("\(folder)/\(name)")
    }
    let files = SourceFolder(folder).files(withExtensions: ["index"]).compactMap { name in
      FileStamp("\(folder)/\(name)").map { (path: "\(folder)/\(name)", time: $0.written) }
    }
    for file in files.sorted(by: { $0.time > $1.time }).dropFirst(Self.mostFiles) {
      unlink(file.path)
    }
  }

  private func path(_ name: String) -> String { "\(folder)/\(name).index" }

  /// The bytes of a file that is ours alone; nil where there is none.
  private func map(_ path: String) -> Image? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_mode & 0o077 == 0, status.st_size > 0
    else { return nil }
    let size = Int(status.st_size)
    #if canImport(Darwin)
      let flags = MAP_PRIVATE
    #else
      // All of it is read for its checksum, so it is cheaper to map it in one go.
      let flags = MAP_PRIVATE | MAP_POPULATE
    #endif
    guard let start = mmap(nil, size, PROT_READ, flags, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    return Image(UnsafeRawBufferPointer(start: start, count: size)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
    }
  }

  /// Makes the folder and the one above it; more is not ours to make.
  private func makeFolder() -> Bool {
    guard let slash = folder.lastIndex(of: "/") else { return false }
    mkdir(String(folder[..<slash]), 0o700)
    mkdir(folder, 0o700)
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else { return false }
    return status.st_mode & 0o777 == 0o700 || chmod(folder, 0o700) == 0
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        sysWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// `write(2)`, under a name that doesn't hide behind `IndexCache.write`.
private func sysWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
