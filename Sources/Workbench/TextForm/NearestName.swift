/// Finds the name somebody probably meant.
package enum NearestName {
  /// The name with the fewest typing slips away from the text; nil where none is near.
  ///
  /// Near is up to a third of the longer length, at least 1, or one name beginning with the text.
  package static func nearest(to text: String, among names: [String]) -> String? {
    let text = text.lowercased()
    func most(_ name: String) -> Int { max(1, max(text.count, name.count) / 3) }
    // Of a name so much longer or shorter not even the slips need counting.
    let ranked = names.filter { abs(text.count - $0.count) <= most($0) }
      .map { (name: $0, distance: editDistance(from: text, to: $0.lowercased())) }
    if let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= most(best.name) {
      return best.name
    }
    return text.count >= 2 ? names.first { $0.lowercased().hasPrefix(text) } : nil
  }

  /// The number of letters to insert, drop, replace or swap with a neighbour to get from one to the other.
  ///
  /// The optimal string alignment distance. Source: F. Damerau, A technique for computer detection
  /// and correction of spelling errors, 1964. Complexity: O(*n·m*).
  static func editDistance(from source: String, to target: String) -> Int {
    let source = Array(source.unicodeScalars)
    let target = Array(target.unicodeScalars)
    guard !source.isEmpty, !target.isEmpty else { return max(source.count, target.count) }
    var beforeLast: [Int] = []
    var last = Array(0...target.count)
    for i in 1...source.count {
      var row = [i]
      for j in 1...target.count {
        let isSame = source[i - 1] == target[j - 1]
        var least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, source[i - 1] == target[j - 2], source[i - 2] == target[j - 1] {
          least = min(least, beforeLast[j - 2] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[target.count]
  }
}
