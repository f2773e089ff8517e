import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Work on all cores.
package enum Parallel {
  /// How many cores there are, at least 1.
  package static var width: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What `transform` makes of each item, in order; items are worked on at the same time.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(transform) }
    return [Result](unsafeUninitializedCapacity: items.count) { buffer, count in
      // Each place is written once, by the one iteration that has its number.
      nonisolated(unsafe) let results = buffer
      DispatchQueue.concurrentPerform(iterations: items.count) { place in
        results.initializeElement(at: place, to: transform(items[place]))
      }
      count = items.count
    }
  }
}
