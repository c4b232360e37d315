extension BuiltInLesson {
  static let textbookRates = BuiltInLesson(
    name: "three-rates",
    markdown: #"""
      # The textbook's figure: three rates on x²

      - Level: beginner
      - Afterwards: how to tell from the points alone whether a rate is too small, good or too large.

      The first figure of every chapter on descent, side by side and moving.

      ## Three rates, ten steps

      The same parabola, the same start at 10, three rates. Watch where the balls stand after ten steps.

      > Question: Which run is nearest to 0 after ten steps, and which one is farthest?
      > Answer: 0.2 is at 0.06. 0.05 still has a third of the way to go. 1.1 is at 62, having changed sides ten times.

      ```descent
      descent --objective square --start=10 --window=-65,65 --steps 10 --speed 1 gd:lr=0.05 gd:lr=0.2 gd:lr=1.1
      ```

      - at step 10 x of run 1 is 3.49
      - at step 10 x of run 2 is 0.0605
      - at step 10 x of run 3 is 61.9
      - run 3 crosses x = 0 10 times
      - run 2 is ahead of run 1 from step 1

      ## The same as a chart

      On a logarithmic axis each run is a straight line. Its slope is the logarithm of the factor per step: of 0.81, 0.36, 1.44.

      ```descent
      descent --objective square --start=10 --window=-65,65 --steps 10 --speed 1 --view charts gd:lr=0.05 gd:lr=0.2 gd:lr=1.1
      ```

      - at step 1 f of run 1 is 81.0
      - at step 1 f of run 2 is 36.0
      - at step 1 f of run 3 is 144.0
      """#)
}
