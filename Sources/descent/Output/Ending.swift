import ArgumentParser
import Workbench

/// How the program ends: with what status, after what last words, on which stream.
struct Ending {
  private var status = ExitStatus.done
  private var message = ""

  /// Does the work and judges how it went.
  init(of work: () throws -> Void) {
    do {
      try work()
    } catch let error as any EndingError {
      status = error.status
      message = "\(error)"
    } catch {
      status = Descent.exitCode(for: error).isSuccess ? .done : .usage
      let text = Descent.message(for: error)
      message =
        status == .done
        ? text
        : text.prefix(1).lowercased() + text.dropFirst()
          + "\nSee '\(Version.current.name) --help'."
    }
  }

  /// Says the last words, if any, and ends the process.
  func end() -> Never {
    guard !message.isEmpty else { endProcess(status) }
    let isGood = status == .done
    let text = (isGood ? "" : "\(Version.current.name): ") + message + "\n"
    do throws(OutputProblem) {
      try (isGood ? StandardStream.output : .error).write(Array(text.utf8))
    } catch {
      endProcess(isGood ? error.status : status)
    }
    endProcess(status)
  }
}

extension ArgumentProblem: EndingError {
  var status: ExitStatus { .usage }
}
