import Workbench

/// Words that are strung together; in which order they are computed must not show.
///
/// Each of the first `lonely` pieces needs the one before it.
struct Chain: WorkRequest {
  var name = "a"
  var count = 5
  var lonely = 0
  /// The piece after which nothing more is needed; nil for the last.
  var end: Int?

  func begin() -> ChainWork { ChainWork(chain: self) }

  /// The whole answer.
  var whole: String { (0...(end ?? count - 1)).map { "\(name)\($0) " }.joined() }
}

/// The work of a chain.
struct ChainWork: Work {
  let chain: Chain
  private var words: [String] = []

  init(chain: Chain) { self.chain = chain }

  var pieceCount: Int {
    chain.end.map { words.count > $0 ? words.count : chain.count } ?? chain.count
  }
  var readyCount: Int { words.count < chain.lonely ? words.count + 1 : pieceCount }
  func piece(_ index: Int) -> String { "\(chain.name)\(index) " }
  mutating func fold(_ piece: String) { words.append(piece) }
  var answer: String? { words.isEmpty ? nil : words.joined() }
}
