extension BuiltInLesson {
  static let featureScaling = BuiltInLesson(
    name: "feature-scaling",
    markdown: #"""
      # Scale the features first

      - Level: beginner
      - Afterwards: why standardized inputs make descent fast: the loss is a trough before, a round bowl after.

      A line fitted to points: slope and intercept are the two parameters, the mean squared error is the height.

      ## Raw inputs

      The inputs run from 0 to 10. The loss of w and b is a trough at an angle: 137 times as steep across as along.

      > Question: How large may the rate be?
      > Answer: Just below 0.058, two over the largest curvature. At 0.05 it takes 162 steps, at 0.06 the run is lost.

      ```descent
      descent --objective '0.5*(33.6735*(x-2)^2 + 10*(x-2)*(y-1) + (y-1)^2)' --start=0,0 --window=-0.5,4,-1,2 --steps 260 --speed 15 gd:lr=0.05 gd:lr=0.06
      ```

      - run 1 reaches f < 1e-3 first at step 162
      - run 2 diverges before step 250
      - run 2 leaves the window before step 30
      - at step 0 the sharpness of run 1 is 34.4

      ## Standardized inputs

      Subtract the mean from the inputs and divide by their spread. The same line, the same points, and a loss that is round.

      > Question: How many steps now?
      > Answer: One, with a rate of 1. The optimizer did not change: the problem did.

      ```descent
      descent --objective '0.5*((x-5.8902)^2 + (y-11)^2)' --start=0,0 --window=-2,12,-2,14 --steps 20 --speed 1 gd:lr=1 gd:lr=0.5
      ```

      - run 1 reaches f < 1e-3 first at step 1
      - at step 0 the sharpness of run 1 is 1.00
      - run 2 reaches f < 1e-3 before step 12
      """#)
}
