#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tells that a file is still the same without reading it.
///
/// Saving a file changes its times; putting another one in its place changes its number too. The
/// time of the last change of status is among them since it can't be set back by hand.
package struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  /// When its content was changed last, in nanoseconds since 1970.
  package let written: Int64
  private let changed: Int64

  /// Looks at the file or folder at `path`, behind links; nil where there is none.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (written, changed) = (status.st_mtim, status.st_ctim)
    #endif
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    self.written = Self.nanoseconds(written)
    self.changed = Self.nanoseconds(changed)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    // A file may be dated centuries away; what matters is that equal times stay equal.
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whether the file was changed so short before `now`, in nanoseconds since 1970, that a further
  /// change could have left the same times.
  package func isFresh(at now: Int64) -> Bool {
    // A file system's clock may tick as slowly as every 10 ms.
    max(written, changed) > now - 20_000_000
  }

  /// The time now, in nanoseconds since 1970.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}

extension FileStamp: CustomStringConvertible {
  /// All of it, in one order.
  package var description: String { "\(device) \(number) \(size) \(written) \(changed)" }
}
