import Dispatch
import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Runs the same work on many items, on several cores, with the results in the items' order.
enum Parallel {
  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Hands out runs of items, two a worker, as a task per item costs more than most items do.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], workers: Int, _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    let workers = min(workers, items.count)
    guard workers > 1 else { return items.map(work) }
    let runs = min(items.count, workers * 2)
    let results = Mutex([[Result]](repeating: [], count: runs))
    DispatchQueue.concurrentPerform(iterations: runs) { run in
      let range = (items.count * run / runs)..<(items.count * (run + 1) / runs)
      let part = items[range].map(work)
      results.withLock { $0[run] = part }
    }
    return results.withLock { $0.flatMap(\.self) }
  }
}
