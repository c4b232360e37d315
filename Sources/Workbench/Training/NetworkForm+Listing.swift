import Optimization

extension NetworkForm.Kind {
  /// What it is, in a line.
  var summary: String {
    switch self {
    case .mlp: "dense layers, each of the hidden ones with a function after it"
    case .convnet: "filters of 3 × 3, max-pooling, dropout 0.25, dense units, dropout 0.5"
    }
  }

  /// Where it comes from.
  var source: String {
    switch self {
    case .mlp:
      "D. Rumelhart, G. Hinton, R. Williams, Learning representations by back-propagating errors, 1986"
    case .convnet: "F. Chollet and others, the early example of Keras for handwritten digits, 2015"
    }
  }

  /// What can be set.
  var settings: [ListedSetting] {
    let usual = NetworkForm(self)
    let counts = "1 to \(NetworkForm.mostUnits)"
    let initial = ListedSetting(
      key: "initial", aliases: [], label: "", default: usual.initial.rawValue,
      allowed: Self.words(InitialWeights.self), summary: "how the first weights are drawn")
    switch self {
    case .mlp:
      return [
        ListedSetting(
          key: "layers", aliases: [], label: "",
          default: usual.layers.map(String.init).joined(separator: "/"),
          allowed: "\(counts) each, at most \(NetworkForm.mostLayers), parted by '/', or none",
          summary: "the units of the hidden layers"),
        ListedSetting(
          key: "activation", aliases: [], label: "", default: usual.activation.rawValue,
          allowed: Self.words(NetworkForm.Activation.self), summary: "the function after them"),
        initial,
      ]
    case .convnet:
      return [
        ListedSetting(
          key: "filters", aliases: [], label: "", default: String(usual.filters), allowed: counts,
          summary: "the filters"),
        ListedSetting(
          key: "units", aliases: [], label: "", default: String(usual.units), allowed: counts,
          summary: "the units of the hidden layer"),
        initial,
      ]
    }
  }

  private static func words<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> String
  where Word.RawValue == String {
    Word.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
