#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Waits until a descriptor that was set not to wait by itself can be read or written.
/// - Parameters:
///   - fileDescriptor: What is waited for.
///   - events: `POLLIN` or `POLLOUT`.
func waitUntilReady(_ fileDescriptor: Int32, for events: Int16) {
  var request = pollfd(fd: fileDescriptor, events: events, revents: 0)
  // A failure shows at the next attempt to read or write.
  _ = poll(&request, 1, -1)
}
