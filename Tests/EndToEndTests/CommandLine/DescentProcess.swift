import Foundation

/// A finished process of the built program, which had no terminal.
struct DescentProcess {
  let status: Int32
  /// Whether a signal ended it.
  let wasKilled: Bool
  let output: String
  let complaints: String

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - environment: variables beside those of this process, in which nobody's file of options counts.
  ///   - readLimit: how many bytes of the output to read before closing the pipe; nil reads all.
  /// - Throws: `NotBuilt`, or what keeps the process from starting.
  init(
    _ arguments: [String], environment: [String: String] = [:], readLimit: Int? = nil
  ) throws {
    let process = Process()
    let output = Pipe()
    let complaints = Pipe()
    process.executableURL = try Self.executable()
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["XDG_CONFIG_HOME": "/nonexistent"]) { $1 }.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    let bytes: Data?
    if let readLimit {
      bytes = try output.fileHandleForReading.read(upToCount: readLimit)
      try output.fileHandleForReading.close()
    } else {
      bytes = try output.fileHandleForReading.readToEnd()
    }
    self.output = String(decoding: bytes ?? Data(), as: UTF8.self)
    self.complaints = String(
      decoding: try complaints.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
    wasKilled = process.terminationReason == .uncaughtSignal
  }

  /// Whether the words were told on standard error, whatever lines they were broken into.
  func complains(of words: String) -> Bool {
    let lines = [complaints, words].map { $0.replacing("\n  ", with: " ") }
    return lines[0].contains(lines[1])
  }

  /// The program lies beside the bundle of the tests.
  static func executable() throws -> URL {
    let bundles = CommandLine.arguments.compactMap { argument in
      argument.range(of: ".xctest").map { URL(fileURLWithPath: String(argument[..<$0.upperBound])) }
    }
    let candidates = bundles.map {
      $0.deletingLastPathComponent().appendingPathComponent("descent")
    }
    guard
      let executable = candidates.first(where: {
        FileManager.default.isExecutableFile(atPath: $0.path)
      })
    else { throw NotBuilt(searched: candidates.map(\.path)) }
    return executable
  }

  /// The program was not found where it should have been built.
  struct NotBuilt: Error {
    let searched: [String]
  }
}
