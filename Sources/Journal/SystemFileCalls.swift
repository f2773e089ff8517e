#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The operating system itself.
package struct SystemFileCalls: FileCalls {
  /// What private files are made with; other calls in a test.
  @TaskLocal package static var current: any FileCalls = SystemFileCalls()

  package init() {}

  package func openFile(_ path: String, _ flags: Int32, _ mode: UInt16) -> Int32 {
    open(path, flags, mode_t(mode))
  }

  package func closeFile(_ descriptor: Int32) { close(descriptor) }

  package func readBytes(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) -> Int {
    pread(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
  }

  package func writeBytes(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
  }

  package func endOfFile(_ descriptor: Int32) -> Int { Int(lseek(descriptor, 0, SEEK_END)) }

  package func cutFile(_ descriptor: Int32, to length: Int) -> Int32 {
    ftruncate(descriptor, off_t(length))
  }

  package func synchronise(_ descriptor: Int32) -> Int32 {
    #if os(macOS)
      // fsync hands the bytes to the drive; only this waits until they are stored.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return fsync(descriptor)
  }

  package func lockFile(_ descriptor: Int32) -> Int32 { flock(descriptor, LOCK_EX | LOCK_NB) }

  package func protectFile(_ descriptor: Int32, _ mode: UInt16) -> Int32 {
    fchmod(descriptor, mode_t(mode))
  }

  package func protectFolder(_ path: String, _ mode: UInt16) -> Int32 { chmod(path, mode_t(mode)) }

  package func makeFolder(_ path: String, _ mode: UInt16) -> Int32 { mkdir(path, mode_t(mode)) }

  package func renameFile(_ path: String, to newPath: String) -> Int32 { rename(path, newPath) }

  package func removeFile(_ path: String) -> Int32 { unlink(path) }
}

/// The result of a call that gives a negative number on failure, once no signal interrupts it.
func uninterrupted<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
