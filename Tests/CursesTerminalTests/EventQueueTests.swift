import Canvas
import Testing

@testable import CursesTerminal

@Suite struct EventQueueTests {
  private func order(_ events: [Event]) -> [Event] {
    var queue = EventQueue()
    for event in events { queue.append(event) }
    var order: [Event] = []
    while let event = queue.next() { order.append(event) }
    return order
  }

  @Test func keysKeepTheirOrder() {
    let keys: [Event] = [.key(.character("a")), .key(.character("a")), .key(Key(.up))]
    #expect(order(keys) == keys)
  }

  @Test func onlyTheLastOfNeighbouringMotionsIsKept() {
    let moves: [Event] = [
      .mouse(Mouse(.drag, x: 1, y: 1)), .mouse(Mouse(.drag, x: 2, y: 1)), .key(Key(.up)),
      .mouse(Mouse(.drag, x: 3, y: 1)), .mouse(Mouse(.release, x: 3, y: 1)),
    ]
    #expect(order(moves) == Array(moves.dropFirst()))
  }

  @Test func everyTurnOfTheWheelCounts() {
    let turns: [Event] = Array(repeating: .mouse(Mouse(.wheelUp, x: 1, y: 1)), count: 3)
    #expect(order(turns) == turns)
  }

  @Test func onlyTheLastOfNeighbouringSizesIsKept() {
    let sizes: [Event] = [10, 20, 30].map { .resize(Size(width: $0, height: 5)) }
    #expect(order(sizes) == [sizes[2]])
  }

  @Test func aTakenEventIsNotSuperseded() {
    var queue = EventQueue()
    let moves: [Event] = [1, 2].map { .mouse(Mouse(.move, x: $0, y: 0)) }
    queue.append(moves[0])
    #expect(queue.next() == moves[0])
    queue.append(moves[1])
    #expect(queue.next() == moves[1])
    #expect(queue.next() == nil)
  }
}
