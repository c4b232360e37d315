/// Several runs under one name, as other libraries have them by default.
package struct RunSet: Sendable {
  /// What stands for the runs on the command line.
  package let name: String
  /// What the runs are, in a line.
  package let summary: String
  /// The runs as they are typed.
  package let runs: [String]

  /// All there are.
  package static let all = [keras]

  /// Six optimizers at the defaults of Keras 3, which are those of the textbook's comparison on MNIST.
  ///
  /// Source: F. Chollet and others, Keras 3.15, `keras.optimizers`. With momentum 0.9 the table's row "SGD
  /// with momentum" is reached in the first epoch; its printed figures are those of plain SGD.
  package static let keras = RunSet(
    name: "keras", summary: "six optimizers at the defaults of Keras",
    runs: [
      "adadelta:lr=0.001,rho=0.95,eps=1e-07",
      "adagrad:lr=0.001,eps=1e-07,epsilon_position=inside,initial_accumulator=0.1",
      "adam:lr=0.001,eps=1e-07,epsilon_position=before_correction",
      "rmsprop:lr=0.001,decay=0.9,eps=1e-07,epsilon_position=inside",
      "momentum:lr=0.01,beta=0.9,form=velocity",
      "gd:lr=0.01",
    ])

  /// The runs with each name replaced by what it stands for.
  static func expanded(_ texts: [String]) -> [String] {
    texts.flatMap { text in all.first { $0.name == text }?.runs ?? [text] }
  }
}
