#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three descriptors with which every program starts: input, output and errors.
package enum StandardStreams {
  /// Takes the numbers of those that are closed, before anything else is opened.
  ///
  /// Else a file of ours would get such a number: answers would go into it, or it would be read as
  /// questions. Reading from a closed input and writing to a closed output still fail.
  package static func occupyClosed() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is the one that is given; its use the other way round fails.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
