extension BuiltInLesson {
  static let rateLimit = BuiltInLesson(
    name: "rate-limit",
    markdown: #"""
      # Every rate at once

      - Level: intermediate
      - Afterwards: where the largest rate of descent comes from, what a velocity does to it, and why Adam has none.

      The trough 0.1 x² + 2 y²: its largest curvature is λmax = 4, across.

      ## Three rates

      Descent with three learning rates from the same start. One is slow, one is right, one is a little too large.

      > Question: Where does the right one end and the too large one begin?
      > Answer: At 2/λmax = 0.5. At 0.4 it arrives after 47 steps; at 0.51 each step is 1.04 times the one before, for ever.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --speed 15 gd:lr=0.1 gd:lr=0.4 gd:lr=0.51
      ```

      - run 1 reaches f < 1e-3 first at step 194
      - run 2 reaches f < 1e-3 first at step 47
      - run 3 never reaches f < 0.1
      - at step 200 f of run 3 is above 1e7

      ## All rates

      Rates to the right, steps to arrival upwards. Twice the rate takes half the steps, almost up to the line at 2/λmax: 41 at 0.464, but 111 at 0.49. Beyond it, nothing.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --view sweep --step 200 gd:lr=0.464 gd:lr=0.49
      ```

      - with all rates from 0.1 to 0.49 run 1 arrives
      - with no rate from 0.505 to 5 run 1 arrives
      - run 1 reaches f < 1e-3 first at step 41
      - run 2 reaches f < 1e-3 first at step 111

      ## A velocity moves the limit

      The heavy ball's limit is 2(1 + β)/λmax: 0.75 for β = 0.5. It is faster at every rate, and may take larger ones.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --view sweep --step 200 gd:lr=0.4 momentum:lr=0.6,beta=0.5
      ```

      - run 2 reaches f < 1e-3 first at step 10
      - run 1 reaches f < 1e-3 first at step 47

      ## No cliff

      Adam divides by the size of its gradients, so its steps stay near η at any curvature. It arrives at 0.4 and at 5, seldom the soonest.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --view sweep --step 200 gd:lr=0.4 adam:lr=0.4 adam:lr=5
      ```

      - with all rates from 0.3 to 5 run 2 arrives
      - run 2 reaches f < 1e-3 first at step 74
      - run 3 reaches f < 1e-3 first at step 54
      - run 3 does not diverge
      """#)
}
