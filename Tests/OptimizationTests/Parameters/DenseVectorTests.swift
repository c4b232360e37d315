import Testing

@testable import Optimization

/// Arithmetic with n parameters as one vector.
struct DenseVectorTests {
  private func vector(_ elements: [Double]) -> DenseVector<Double> {
    DenseVector(ParameterArray(elements))
  }

  @Test(arguments: [1, 7, 8, 9, 16, 19])
  func whatFillsUpTheLastEightStaysOutOfEverySum(_ count: Int) {
    let elements = (0..<count).map { Double($0) - 3.5 }
    let ones = vector(elements) / vector(elements)
    // 0/0 in what fills up, and 0 + 1.
    #expect(ones.dot(ones) == Double(count))
    #expect((vector(elements) - vector(elements) + 1).absoluteSum == Double(count))
    #expect(vector(elements).largestMagnitude == max(3.5, Double(count) - 4.5))
  }

  @Test func aVectorOfEqualElementsHasAnyLength() {
    let three = vector([1, -2, 3])
    #expect((DenseVector.zero + three) == three)
    #expect((three - .zero) == three)
    #expect((2 * three + DenseVector<Double>.uniform(1)).parameters(3).elements == [3, -3, 7])
    #expect(DenseVector<Double>.zero.dot(three) == 0)
    #expect((DenseVector<Double>.uniform(2) * .uniform(3)).parameters(2).elements == [6, 6])
    #expect((-three).signs.parameters(3).elements == [-1, 1, -1])
  }

  @Test func itIsPickedFromBySigns() {
    let picked = vector([-1, 0, .nan, 5]).bySign(
      positive: .uniform(10), zero: vector([.infinity, 20, 21, .infinity]), negative: .uniform(30))
    #expect(picked.parameters(4).elements == [30, 20, 21, 10])
  }

  @Test func arithmeticLeavesItsOperandsAsTheyWere() {
    let (a, b) = (vector([1, 2]), vector([3, 5]))
    let sum = a + b
    #expect(sum.parameters(2).elements == [4, 7])
    #expect(a.parameters(2).elements == [1, 2] && b.parameters(2).elements == [3, 5])
  }
}
