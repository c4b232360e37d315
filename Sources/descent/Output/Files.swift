/// Where the main loop writes files to.
struct Files: Sendable {
  /// Whether there is a file of a name.
  let exists: @Sendable (String) -> Bool
  /// What is in a file; nil where it cannot be read.
  let text: @Sendable (String) -> String?
  /// Writes pieces as a file, which replaces the one that is there.
  let write: @Sendable ([String], String) throws(TargetFileProblem) -> Void

  /// The files of the system.
  static let disk = Files(
    exists: TextFile.exists,
    text: { try? TextFile.text(of: $0) },
    write: { (pieces, name) throws(TargetFileProblem) in
      var file = try TargetFile(name, replaces: true)
      do throws(TargetFileProblem) {
        for piece in pieces { try file.write(piece) }
        try file.keep()
      } catch {
        file.discard()
        throw error
      }
    })

  /// No files: what is written is gone.
  static let none = Files(exists: { _ in false }, text: { _ in nil }, write: { _, _ in })
}
