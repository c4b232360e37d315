import Optimization
import Testing

struct ParameterVectorTests {
  @Test func theMaximumIsTakenElementByElement() {
    #expect(Point(3, -2).maximum(with: Point(1, -1)) == Point(3, -1))
    #expect(3.0.maximum(with: 4) == 4)
    #expect(Double.infinity.maximum(with: .infinity) == .infinity)
  }

  @Test func magnitudesHaveNoSigns() {
    #expect(Point(3, -2).magnitudes == Point(3, 2))
    #expect((-0.0).magnitudes.sign == .plus)
  }
}
