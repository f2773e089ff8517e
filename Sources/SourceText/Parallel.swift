import Dispatch

/// Work on all cores.
package enum Parallel {
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
