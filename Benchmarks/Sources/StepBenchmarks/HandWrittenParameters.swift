/// Eight numbers of a network.
typealias Lanes = SIMD8<Float>

/// Steps over n parameters written out for one rule with its defaults: one loop, everything in it.
///
/// Each keeps its memory in arrays of its own.
struct HandWrittenParameters {
  var first: [Lanes]
  var second: [Lanes]
  var third: [Lanes]
  let start: [Lanes]
  private var power1: Float = 1
  private var power2: Float = 1
  private var distance: Float = 1e-6
  private var agreement: Float = 0

  init(at start: [Lanes]) {
    self.start = start
    first = start.map { _ in .zero }
    second = first
    third = first
  }

  mutating func momentum(_ position: inout [Lanes], _ gradient: [Lanes], rate: Float) {
    position.withUnsafeMutableBufferPointer { position in
      gradient.withUnsafeBufferPointer { gradient in
        first.withUnsafeMutableBufferPointer { velocity in
          for index in position.indices {
            let next = 0.9 * velocity[index] + gradient[index]
            velocity[index] = next
            position[index] -= rate * next
          }
        }
      }
    }
  }

  mutating func lion(_ position: inout [Lanes], _ gradient: [Lanes], rate: Float) {
    position.withUnsafeMutableBufferPointer { position in
      gradient.withUnsafeBufferPointer { gradient in
        first.withUnsafeMutableBufferPointer { average in
          for index in position.indices {
            let slope = gradient[index]
            let blend = 0.9 * average[index] + 0.1 * slope
            let sign = Lanes.zero.replacing(with: 1, where: blend .> 0)
              .replacing(with: -1, where: blend .< 0)
            position[index] -= rate * sign
            average[index] = 0.99 * average[index] + 0.01 * slope
          }
        }
      }
    }
  }

  mutating func adam(_ position: inout [Lanes], _ gradient: [Lanes], rate: Float) {
    power1 *= 0.9
    power2 *= 0.999
    let scaled = rate / (1 - power1)
    let correction = 1 - power2
    position.withUnsafeMutableBufferPointer { position in
      gradient.withUnsafeBufferPointer { gradient in
        first.withUnsafeMutableBufferPointer { first in
          second.withUnsafeMutableBufferPointer { second in
            for index in position.indices {
              let slope = gradient[index]
              let firstMoment = 0.9 * first[index] + 0.1 * slope
              let secondMoment = 0.999 * second[index] + 0.001 * slope * slope
              first[index] = firstMoment
              second[index] = secondMoment
              position[index] -=
                scaled * firstMoment / ((secondMoment / correction).squareRoot() + 1e-8)
            }
          }
        }
      }
    }
  }

  /// Two loops, because the distance must be known before the step.
  mutating func prodigy(_ position: inout [Lanes], _ gradient: [Lanes], rate: Float) {
    let old = distance
    let stepSize = old * rate
    let kept = Float(0.999).squareRoot()
    let weight = old / 1e-6 * stepSize
    start.withUnsafeBufferPointer { start in
      position.withUnsafeMutableBufferPointer { position in
        gradient.withUnsafeBufferPointer { gradient in
          first.withUnsafeMutableBufferPointer { first in
            second.withUnsafeMutableBufferPointer { second in
              third.withUnsafeMutableBufferPointer { slopes in
                var way = Lanes.zero
                var length = Lanes.zero
                for index in position.indices {
                  let slope = gradient[index]
                  way += slope * (start[index] - position[index])
                  let next = kept * slopes[index] + weight * slope
                  slopes[index] = next
                  length += next.replacing(with: -next, where: next .< 0)
                }
                agreement = kept * agreement + weight * way.sum()
                distance = max(distance, agreement / length.sum())
                for index in position.indices {
                  let slope = gradient[index]
                  let firstMoment = 0.9 * first[index] + 0.1 * old * slope
                  let secondMoment = 0.999 * second[index] + 0.001 * old * old * slope * slope
                  first[index] = firstMoment
                  second[index] = secondMoment
                  position[index] -=
                    stepSize * firstMoment / (secondMoment.squareRoot() + distance * 1e-8)
                }
              }
            }
          }
        }
      }
    }
  }
}
