/// What holds for each container of a page: its own hints and those of all containers around it.
///
/// A hint that would take away nearly all prose of the page is not believed: themes name a
/// wrapper after the sidebar beside it, and old systems put a whole page into one form.
struct PageScope {
  /// For each container.
  private(set) var hints: [HTMLHints]
  /// Bytes of prose inside each container, links left out.
  private(set) var prose: [Int]
  /// Bytes of prose that no hint takes away.
  private(set) var keptProse = 0

  private let page: HTMLPage

  /// A paragraph of fewer bytes is a label, a menu entry or a credit.
  static let shortestProse = 60
  /// An element with more prose than this is no stamp, whatever its name.
  private static let longestStamp = 240

  init(_ page: HTMLPage) {
    self.page = page
    hints = page.containers.map(\.hints)
    prose = [Int](repeating: 0, count: page.containers.count)
    for index in page.blocks.indices {
      prose[Int(page.containerOfBlock[index])] += PageScope.prose(of: index, in: page)
    }
    for index in page.containers.indices.reversed() where page.containers[index].parent >= 0 {
      prose[Int(page.containers[index].parent)] += prose[index]
    }
    resolve(beyond: 85, comments: 97)
    if keptProse < 250, keptProse * 3 < prose[0] { resolve(beyond: 40, comments: 97) }
    if keptProse == 0 { resolve(beyond: 0, comments: 0) }
  }

  /// Bytes of a block that are prose: its text outside of links, when it is long enough.
  static func prose(of index: Int, in page: HTMLPage) -> Int {
    let block = page.blocks[index]
    let length = Int(block.end - block.begin)
    let plain = length - Int(page.linkBytesOfBlock[index])
    switch block.kind {
    case .paragraph, .definition, .address: return plain >= shortestProse ? plain : plain / 3
    case .listItem, .tableRow: return plain / 2
    case .heading, .caption: return 0
    }
  }

  /// Hands hints down, except those of containers with more than a share (in percent) of all prose.
  private mutating func resolve(beyond share: Int, comments: Int) {
    for index in page.containers.indices {
      let container = page.containers[index]
      var own = container.hints
      if prose[index] * 100 >= prose[0] * share, prose[index] > 0 {
        own.subtract([.furniture, .related, .aside, .pageHeader])
      }
      if prose[index] * 100 >= prose[0] * comments, prose[index] > 0 { own.subtract(.comments) }
      if prose[index] > PageScope.longestStamp { own.subtract([.stamp, .updatedStamp]) }
      hints[index] = container.parent >= 0 ? hints[Int(container.parent)].union(own) : own
    }
    keptProse = 0
    for index in page.blocks.indices where isKept(block: index) {
      keptProse += PageScope.prose(of: index, in: page)
    }
  }

  func hints(ofBlock index: Int) -> HTMLHints { hints[Int(page.containerOfBlock[index])] }

  /// No hint takes the block away.
  func isKept(block index: Int) -> Bool {
    hints(ofBlock: index).isDisjoint(with: HTMLHints.outside)
  }
}
