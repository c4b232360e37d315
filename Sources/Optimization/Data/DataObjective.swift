/// The training loss of a model over its two parameters: the mean of its loss over all rows of data.
///
///     f(a, b) = 1/n Σᵢ ℓ(a, b; xᵢ, yᵢ)
///
/// No regularization is added. A batch has the mean over its own rows, however many they are.
struct DataObjective<Model: SampleModel>: SurfaceFormula, SampledObjective {
  var model = Model() {
    didSet { known = model.criticalPoints(of: self) }
  }
  /// What the rows come from, with its settings.
  var rows = Model.rows {
    didSet { take(given.map { $0.rows(isStandardized: rows.isStandardized) } ?? rows.samples()) }
  }
  private(set) var samples: [Sample] = []
  /// What rows there are from outside, before anything is made of them; nil where they are made.
  private var given: GivenRows?
  private var known: [CriticalPoint] = []

  init() { take(rows.samples()) }

  /// Fits the model to given rows, at least one.
  init(_ model: Model, _ samples: [Sample]) {
    self.model = model
    take(samples)
  }

  func fitted(to rows: GivenRows) -> any SampledObjective {
    var fitted = self
    fitted.given = rows
    fitted.take(rows.rows(isStandardized: self.rows.isStandardized))
    return fitted
  }

  private mutating func take(_ rows: [Sample]) {
    precondition(!rows.isEmpty, "a mean over at least one row")
    samples = rows
    known = []
    known = model.criticalPoints(of: self)
  }

  @inline(__always)
  func value<Number: Scalar>(_ a: Number, _ b: Number) -> Number {
    var sum = Number.constant(0)
    for sample in samples { sum = sum + model.loss(a, b, of: sample) }
    return sum / Double(samples.count)
  }

  /// The mean over some rows.
  private func value<Number: Scalar>(_ a: Number, _ b: Number, of batch: [Int]) -> Number {
    var sum = Number.constant(0)
    for index in batch { sum = sum + model.loss(a, b, of: samples[index]) }
    return sum / Double(batch.count)
  }

  func prediction(at point: Point, for features: Point) -> Double {
    model.prediction(point.x, point.y, for: features)
  }

  func value(at point: Point, of batch: [Int]) -> Double { value(point.x, point.y, of: batch) }

  func gradient(at point: Point, of batch: [Int]) -> Point {
    value(Dual.x(point.x), Dual.y(point.y), of: batch).gradient
  }

  func hessian(at point: Point, of batch: [Int]) -> Hessian {
    value(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y), of: batch).hessian
  }

  var criticalPoints: [CriticalPoint] { known }
}

/// A minimum of the mean loss, found by Newton's method from near it.
extension DataObjective {
  /// The minimum that damped Newton steps lead to, polished to the last digits; nil where they find none.
  ///
  /// A step is halved until it does not lead up, and is one of descent where Newton's would lead up.
  func minimum(near start: Point) -> Point? {
    var point = start
    var best = (point: start, slope: Double.infinity)
    var vain = 0
    for _ in 0..<60 {
      let gradient = gradient(at: point)
      vain = gradient.norm < best.slope ? 0 : vain + 1
      if gradient.norm < best.slope { best = (point, gradient.norm) }
      // Where rounding has the last word the points go round; the one with the least slope is it.
      if vain == 3 { break }
      let next = self.next(after: point, gradient)
      guard next.isFinite, next != point else { break }
      point = next
    }
    return best.slope <= 1e-13 * gradientScale(at: best.point) ? best.point : nil
  }

  private func next(after point: Point, _ gradient: Point) -> Point {
    let matrix = hessian(at: point)
    let determinant = matrix.xx * matrix.yy - matrix.xy * matrix.xy
    var step =
      Point(
        matrix.yy * gradient.x - matrix.xy * gradient.y,
        matrix.xx * gradient.y - matrix.xy * gradient.x) / determinant
    if !step.isFinite || step.dot(gradient) <= 0 { step = matrix.rateOfDescent * gradient }
    let value = value(at: point)
    for _ in 0..<40 {
      // Near the minimum values no longer tell points apart.
      if self.value(at: point - step) <= value + 1e-14 * abs(value) { break }
      step /= 2
    }
    return point - step
  }
}

extension DataObjective {
  static var name: String { Model.name }
  static var shortName: String { Model.shortName }
  static var aliases: [String] { Model.aliases }
  static var title: String { Model.title }
  static var summary: String { Model.summary }
  static var source: String { Model.source }

  /// The start and all that is known, with a margin of a third around.
  var region: Region {
    let points = [start] + known.map(\.point)
    func range(_ path: KeyPath<Point, Double>) -> ClosedRange<Double> {
      let values = points.map { $0[keyPath: path] }
      let (lowest, highest) = (values.min() ?? 0, values.max() ?? 0)
      let margin = Swift.max(1, (highest - lowest) / 3)
      return (lowest - margin)...(highest + margin)
    }
    return Region(x: range(\.x), y: range(\.y))
  }

  var start: Point { model.start }

  /// 1 over the largest curvature at the start and at what is known.
  var descentRate: Double {
    ([start] + known.map(\.point)).map { hessian(at: $0).rateOfDescent }.min() ?? 0.1
  }

  /// The model's, with what is not as usual about the rows.
  var formula: String {
    let defaults = Self()
    let settings = Model.Source.settings.filter {
      given == nil || !Self.keysOfMadeRows.contains($0.key)
    }
    let changes = settings.compactMap { setting -> String? in
      let value = setting.read(rows)
      guard value != setting.read(defaults.rows) else { return nil }
      return value == .flag(true) ? setting.label : "\(setting.label) \(value.text)"
    }
    return ([model.formula] + (given.map { [$0.source] } ?? []) + changes).joined(separator: ", ")
  }

  static var featureCount: Int { Model.featureCount }
  static var hasClasses: Bool { Model.hasClasses }
  static var parameterNames: [String] { Model.parameterNames }

  static var keysOfMadeRows: Set<String> {
    Set(Model.Source.settings.map(\.key)).subtracting(["standardize"])
  }

  static var settings: [Setting<Self>] {
    Model.settings.map { $0.lifted(through: \.model) }
      + Model.Source.settings.map { $0.lifted(through: \.rows) }
  }
}
