/// A function that is the mean of one loss a row of data, so that a part of the rows gives an estimate of it.
package protocol SampledObjective: Objective {
  /// The rows of data, at least one.
  var samples: [Sample] { get }

  /// The mean loss of the rows with the given numbers, from 0; numbers may repeat.
  func value(at point: Point, of batch: [Int]) -> Double

  /// The gradient of the mean loss of these rows.
  func gradient(at point: Point, of batch: [Int]) -> Point

  /// The second derivatives of the mean loss of these rows.
  func hessian(at point: Point, of batch: [Int]) -> Hessian
}
