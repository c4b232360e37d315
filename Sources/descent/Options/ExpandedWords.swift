import ArgumentParser
import Workbench

/// The words of a command line, each name of an experiment file replaced by the words in it.
struct ExpandedWords {
  let words: [String]
  let files: [ExperimentFile]
  /// What was typed beside the names of files.
  private let typed: [String]

  /// Reads the files.
  ///
  /// - Throws: what keeps a file from being read.
  init(_ typed: [String]) throws(TextFileProblem) {
    var words: [String] = []
    var files: [ExperimentFile] = []
    var others: [String] = []
    for word in typed {
      let isOutput = ["-o", "--output"].contains(words.last)
      if word.hasSuffix(ExperimentFile.ending), !word.hasPrefix("-"), !isOutput {
        let file = ExperimentFile(try TextFile.text(of: word), named: word)
        words += file.lines.compactMap(\.argument)
        files.append(file)
      } else {
        words.append(word)
        others.append(word)
      }
    }
    self.words = words
    self.files = files
    self.typed = others
  }

  /// A problem of the words as one of the files they came from, with the line, together with all others in
  /// them.
  func located(_ problem: ArgumentProblem) -> any Error {
    guard !files.isEmpty else { return problem }
    let mistakes = files.flatMap { $0.mistakes(for: typed.first) }
    if !mistakes.isEmpty { return ArgumentProblems(all: mistakes) }
    let name = problem.argument.prefix { $0 != " " && $0 != "=" }
    let isTyped = typed.contains { $0 == problem.argument || $0.prefix { $0 != "=" } == name }
    let places = files.compactMap { $0.place(of: problem) }
    return places.first.flatMap { isTyped ? nil : problem.located(at: $0) } ?? problem
  }
}

extension ExperimentFile {
  /// Every mistake in the file, with its line, as it is for the command of a name, where one was typed.
  func mistakes(for name: String?) -> [ArgumentProblem] {
    let program = CommandOutline.program()
    let command = name.flatMap(program.command(named:)).map { [$0.commandName] } ?? []
    let numbers = lines.indices.filter { lines[$0].argument != nil }
    let arguments = numbers.map { [lines[$0].argument ?? ""] }
    let mistakes = ArgumentMistakes.all(in: arguments) { (words) throws(ArgumentProblem) in
      _ = try CommandLineReader(program: program).request(command + words)
      let known = words.filter { word in
        Line.option(in: word).map { program.defaultCommand?.option(named: $0) != nil } ?? true
      }
      do {
        try Descent.Compare.parse(known).check()
      } catch let problem as ArgumentProblem {
        throw problem
      } catch {
        // What the parser itself has to say it says of the words as a whole.
      }
    }
    return mistakes.map { mistake in
      let problem = mistake.problem
      return problem.located(at: "\(place(numbers[mistake.index])): \(problem.argument)")
    }
  }

  /// Where in the file the argument of a problem stands, with what it is.
  fileprivate func place(of problem: ArgumentProblem) -> String? {
    let name = problem.argument.prefix { $0 != " " && $0 != "=" }
    let index = lines.lastIndex { line in
      line.argument == problem.argument || line.option.map { $0 == name } ?? false
    }
    return index.map { "\(place($0)): \(problem.argument)" }
  }

  private func place(_ index: Int) -> String { "\(path), line \(index + 1)" }
}

/// Several things that are wrong with arguments.
struct ArgumentProblems: EndingError, CustomStringConvertible {
  let all: [ArgumentProblem]

  var status: ExitStatus { .usage }

  var description: String {
    all.enumerated().map { index, problem in
      problem.text(
        width: StandardStream.error.columns, after: index == 0 ? Ending.opening.count : 0)
    }.joined(separator: "\n\n")
  }
}
