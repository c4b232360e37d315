import Canvas
import Numbers
import Optimization

/// Jumps of the play-head to what happened in the focused run, and the loop.
extension Workbench {
  mutating func jump(to landmark: Landmark) {
    guard let step = step(of: landmark) else { return }
    playback.stop(at: step, horizon: horizon)
  }

  /// Says once, until the first key, what is compared and what to press first, and waits a moment.
  package mutating func greet() {
    notice = "Descent beside momentum. Space pauses, ] raises the rate."
    playback.waitAtOpening()
  }

  mutating func toggleLoop() {
    playback.isLooping.toggle()
    notice =
      playback.isLooping
      ? "loop on: play restarts at the end" : "loop off: play stops at the end"
  }

  /// Plays faster or slower, and says how fast where the header has something else to say.
  mutating func changeSpeed(by notches: Int) {
    playback.changeSpeed(by: notches)
    guard !playback.isPlaying || playback.isResting(horizon: horizon) else { return }
    let speed = NumberText(.ascii).short(playback.speed, significantDigits: 6)
    notice = "speed: \(speed) steps/s"
  }

  /// The step of a landmark, with a word about it; nil, with the reason, where there is none.
  private mutating func step(of landmark: Landmark) -> Int? {
    let trajectory = focusedSimulation.trajectory
    switch landmark {
    case .firstOvershoot:
      guard let step = trajectory.firstOvershoot else {
        notice = "the loss of run \(focus + 1) never rises"
        return nil
      }
      notice = "first overshoot: step \(step) raised the loss"
      return step
    case .best:
      let soFar = trajectory.bestStep(upTo: playback.head)
      let step = soFar == playback.head ? trajectory.bestStep() : soFar
      let loss = NumberText.figure(trajectory.loss(at: step), significantDigits: 4)
      let isLowestOfAll = trajectory.loss(at: step) <= trajectory.loss(at: trajectory.bestStep())
      notice = (isLowestOfAll ? "lowest loss: " : "lowest loss so far: ") + loss
      return step
    case .withinTolerance:
      return stepWithinTolerance(trajectory)
    }
  }

  private mutating func stepWithinTolerance(_ trajectory: Trajectory) -> Int? {
    guard let lowest = experiment.resolvedObjective.lowestValue else {
      notice = "the lowest value of this function is not known"
      return nil
    }
    let goal = "f − f* < " + DecimalText.text(of: experiment.tolerance)
    guard let step = trajectory.firstStep(within: experiment.tolerance, of: lowest) else {
      notice = "run \(focus + 1) never reaches \(goal)"
      return nil
    }
    notice = "\(goal) from step \(step)"
    return step
  }
}
