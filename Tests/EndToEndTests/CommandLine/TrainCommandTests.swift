import Foundation
import TerminalHarness
import Testing

@Suite struct TrainCommandTests {
  @Test func aTrainingIsATableToRead() throws {
    let process = try DescentProcess([
      "train", "--data", "iris", "--batch", "16", "--epochs", "5", "--seed", "1",
      "adam:lr=0.01,beta2=0.99", "gd:lr=0.1",
    ])

    #expect(process.status == 0 && process.complaints.isEmpty)
    #expect(process.output.contains("network: mlp, 193 parameters"))
    #expect(process.output.contains("training: 5 epochs of 10 steps, batches of 16, seed 1"))
    let lines = process.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("1 ") && $0.hasSuffix(" s  adam:lr=0.01,beta2=0.99") })
  }

  @Test func theSameCommandGivesTheSameNumbers() throws {
    let words = [
      "train", "--data", "digits", "--objective", "mlp:layers=8", "--validation", "0.2",
      "--steps", "40", "--format", "csv", "momentum:lr=0.05", "adam",
    ]
    let first = try DescentProcess(words)
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("run,step,epoch,learning_rate,loss,accuracy,validation_loss"))
    #expect(try DescentProcess(words).output == first.output)
  }

  @Test(arguments: [
    (["train", "--data", "irsi"], "Did you mean 'iris'?"),
    (["train", "--data", "mnist:/nowhere"], "/nowhere: there is no such folder"),
    (["train", "--data", "mnist:/"], "there is no file train-images-idx3-ubyte in it"),
    (["train", "--objective", "rosenbrock"], "a function of the plane, and no network"),
    (["train", "--objective", "convnet"], "needs an image of at least 3×3"),
    (["train", "--initial", "/nowhere.json"], "cannot read '/nowhere.json'"),
    (["train", "--format", "jso"], "Did you mean 'json'?"),
    (["run", "--objective", "mlp:layers=3"], "'descent train --watch' for networks"),
    (["train", "newton"], "newton needs second derivatives and stays in the plane"),
  ])
  func whatCannotBeTrainedIsToldWithWhatCan(_ arguments: [String], _ words: String) throws {
    let process = try DescentProcess(arguments)

    #expect(process.status == 2)
    #expect(process.complains(of: words), "\(process.complaints)")
    #expect(process.output.isEmpty)
  }

  @Test(arguments: ["newton:lr=1", "sophia:lr=0.1"])
  func aRuleThatAsksForSecondDerivativesSaysSo(_ run: String) throws {
    let process = try DescentProcess(["train", "--steps", "2", run])
    #expect(process.status == 2 && process.output.isEmpty)
    #expect(process.complains(of: "stays in the plane"))
  }

  @Test func aTableOfOnesOwnIsTrainedOn() throws {
    let path = "/tmp/descent-\(ProcessInfo.processInfo.processIdentifier).csv"
    let rows = (0..<20).map { "\($0),\($0 % 7),\($0 < 10 ? "few" : "many")\n" }.joined()
    try ("count,rest,kind\n" + rows).write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = try DescentProcess([
      "train", "--data", path + ":label=kind", "--batch", "all", "--steps", "100", "adam:lr=0.1",
    ])
    #expect(process.status == 0, "\(process.complaints)")
    #expect(process.output.contains("100.00 % / "))
  }
}
