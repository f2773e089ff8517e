#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Counts on another thread the line feeds that come out of a descriptor, until it ends.
final class LineCount: @unchecked Sendable {
  private let fileDescriptor: Int32
  // Written by the other thread only, read after that has ended.
  private var count = 0
  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif

  init(of fileDescriptor: Int32) {
    self.fileDescriptor = fileDescriptor
    let context = Unmanaged.passRetained(self).toOpaque()
    pthread_create(&thread, nil, { LineCount.run($0) }, context)
  }

  /// The number of line feeds; waits for the end of the input.
  func result() -> Int {
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
    return count
  }

  private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    let counter = Unmanaged<LineCount>.fromOpaque(context).takeRetainedValue()
    var buffer = [UInt8](repeating: 0, count: 1_000)
    while true {
      let count = read(counter.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { return nil }
      counter.count += buffer[..<count].count { $0 == UInt8(ascii: "\n") }
    }
  }
}
