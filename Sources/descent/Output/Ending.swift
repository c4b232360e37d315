import ArgumentParser
import CursesTerminal
import Workbench

/// How the program ends: with what status, and after what complaint.
struct Ending {
  let status: ExitStatus
  /// What went wrong; empty where there is nothing to say.
  let complaint: String

  /// Does the work and judges how it went; text that was asked for, such as help, is printed.
  init(of work: () throws -> Void) {
    do {
      try work()
      self.init(.done)
    } catch let error as ArgumentProblem {
      self.init(
        .usage, error.text(width: StandardStream.error.columns, after: Self.opening.count))
    } catch let error as any EndingError {
      self.init(error)
    } catch {
      self.init(ofParser: error)
    }
  }

  private init(_ status: ExitStatus, _ complaint: String = "") {
    self.status = status
    self.complaint = complaint
  }

  private init(_ error: any EndingError) {
    self.init(error.status, "\(error)")
  }

  /// Judges what the parser of the arguments threw; what it prints when asked is one of the errors.
  private init(ofParser error: any Error) {
    let text = Descent.message(for: error)
    let complaint = text.prefix(1).lowercased() + text.dropFirst()
    switch Descent.exitCode(for: error) {
    case .success: self.init(printing: text)
    case .validationFailure:
      self.init(.usage, complaint + "\nSee '\(Version.current.name) --help'.")
    default: self.init(.failed, complaint)
    }
  }

  private init(printing text: String) {
    do throws(OutputProblem) {
      try StandardStream.output.write(Array((text + "\n").utf8))
      self.init(.done)
    } catch {
      self.init(error)
    }
  }

  /// What every complaint begins with.
  static let opening = "\(Version.current.name): "

  /// Complains where there is reason to, and ends the process.
  func end() -> Never {
    if !complaint.isEmpty {
      // A complaint that cannot be written leaves nothing but the status to tell of it.
      try? StandardStream.error.write(Array("\(Self.opening)\(complaint)\n".utf8))
    }
    ProcessSignals.end(for: status.rawValue)
    Descent.exit(withError: ExitCode(status.rawValue))
  }
}
