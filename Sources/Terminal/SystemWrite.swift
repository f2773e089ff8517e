#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system's `write`, which a method of the same name hides.
///
/// Returns how many bytes were taken; -1, with `errno`, where that failed.
func systemWrite(_ fileDescriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(fileDescriptor, bytes.baseAddress, bytes.count)
}
