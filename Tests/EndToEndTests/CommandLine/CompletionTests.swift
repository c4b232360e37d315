import Foundation
import Testing

/// Completion in the shells themselves, each with the script that the program prints for it.
@Suite struct CompletionTests {
  /// What a script prints in a shell.
  private func output(of shell: String, _ script: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [shell] + (shell == "zsh" ? ["-f"] : []) + ["-c", script]
    process.environment = ProcessInfo.processInfo.environment
      .merging(["DESCENT": try DescentProcess.executable().path]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// What bash would put in the place of its last word, with blanks visible.
  private func bash(_ line: String, breaks: String = #"\"'@><=;|&(:"#) throws -> [String] {
    let script = """
      PATH="${DESCENT%/*}:$PATH"
      source <(descent completions bash)
      COMP_WORDBREAKS=$' \\t\\n'"\(breaks)"
      COMP_LINE=\(line.debugDescription)
      COMP_POINT=${#COMP_LINE}
      COMP_WORDS=(descent)
      _descent
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try output(of: "bash", script).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    ("descent --obj", ["--objective "]), ("descent run --form", ["--format "]),
    ("descent --objective himm", ["himmelblau "]), ("descent --view=ra", ["race "]),
    ("descent run --format ", ["text ", "csv ", "json ", "lines "]),
    ("descent gd:sch", ["schedule="]), ("descent gd:schedule=cosine_", ["cosine_restarts"]),
    ("descent gd:clip=", ["none", "component", "norm"]),
    ("descent gd:lr=0.4@20+mom", ["20+momentum"]), ("descent list himm", ["himmelblau "]),
    ("descent help self", ["selftest "]), ("descent zzz", []),
  ])
  func bashGetsWhatFollowsTheCharactersItBreaksWordsAt(_ line: String, _ rest: [String]) throws {
    #expect(try bash(line) == rest)
  }

  @Test func aBashThatBreaksWordsAtNothingGetsThemWhole() throws {
    #expect(try bash("descent gd:clip=c", breaks: "") == ["gd:clip=component"])
    #expect(try bash("descent --view=ra", breaks: "") == ["--view=race "])
  }

  @Test(arguments: [
    ("'descent' '--obj'", "+--objective\t"), ("'descent' 'gd:clip=c'", "-gd:clip=component\t"),
  ])
  func zshIsToldWhereAWordMayEnd(_ words: String, _ line: String) throws {
    let script = "set -- \(words); shift; \"$DESCENT\" complete zsh \"$@\""
    #expect(try output(of: "bash", script).hasPrefix(line))
  }

  private static func isInstalled(_ shell: String) -> Bool {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + shell)
    }
  }

  @Test(.enabled(if: isInstalled("fish")))
  func fishCompletesByItsScript() throws {
    let script = """
      set -x PATH (string replace -r '/[^/]*$' '' $DESCENT) $PATH
      descent completions fish | source
      complete -C 'descent gd:schedule=cosine_'
      """
    #expect(try output(of: "fish", script).hasPrefix("gd:schedule=cosine_restarts\t"))
  }

  @Test(.enabled(if: isInstalled("zsh")))
  func zshReadsItsScript() throws {
    let script = """
      path=(${DESCENT%/*} $path)
      autoload -U compinit && compinit -u -D
      source <(descent completions zsh)
      print $_comps[descent]
      """
    #expect(try output(of: "zsh", script) == "_descent\n")
  }
}
