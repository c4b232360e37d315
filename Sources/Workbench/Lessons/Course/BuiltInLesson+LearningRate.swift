extension BuiltInLesson {
  static let learningRate = BuiltInLesson(
    name: "learning-rate",
    markdown: #"""
      # One knob: the learning rate

      - Level: beginner
      - Afterwards: why a rate can be too small, just right, ringing or too large, and where the limits lie.

      One parabola, one start, one number that changes. Needs nothing but the slope of a curve.

      ## A step against the slope

      The ball stands on x². Each step goes against the slope: steep means far, flat means near. The rate says how far per unit of slope.

      > Question: The ball starts at 10, where the slope is 20. Where does a rate of 0.2 put it?
      > Answer: At 10 − 0.2 · 20 = 6. The next slope is 12, so the next step is shorter: to 3.6.

      ```descent
      descent --objective square --start=10 --window=-12,12 --steps 20 --speed 2 gd:lr=0.2
      ```

      - at step 1 x is 6.000
      - at step 2 x is 3.600
      - run 1 reaches f < 1e-3 first at step 12

      ## Too small

      Nothing is wrong with these two. They are on their way; a fifth of the rate takes about five times as many steps.

      > Question: How far has a rate of 0.01 come after ten steps?
      > Answer: To 8.17. It loses 2 % of the way each step and needs 285 steps where 0.2 needs 12.

      ```descent
      descent --objective square --start=10 --window=-12,12 --steps 300 --speed 30 gd:lr=0.01 gd:lr=0.05
      ```

      - at step 10 x of run 1 is 8.17
      - at step 10 x of run 2 is 3.49
      - run 1 reaches f < 1e-3 first at step 285
      - run 2 reaches f < 1e-3 first at step 55
      - run 1 never crosses x = 0

      ## One jump

      There is a rate that needs a single step: one over the curvature. x² curves with 2 everywhere, so it is 0.5.

      > Question: What does 0.5 do, and what does 0.45?
      > Answer: 0.5 lands on the minimum at once; 0.45 leaves a tenth of the distance each time. Near the best rate everything is fast.

      ```descent
      descent --objective square --start=10 --window=-12,12 --steps 12 --speed 1 gd:lr=0.5 gd:lr=0.45
      ```

      - run 1 reaches f < 1e-3 first at step 1
      - at step 1 x of run 1 is 0.000
      - at step 1 x of run 2 is 1.000

      ## Ringing

      Beyond 0.5 each step lands on the other side. As long as it lands lower, the ball still comes down. Engineers call this ringing.

      > Question: 0.99 and 0.01: which of them is faster?
      > Answer: Neither. They are mirror images: both keep 98 % of the distance, one by changing sides, one without.

      ```descent
      descent --objective square --start=10 --window=-12,12 --steps 60 --speed 4 gd:lr=0.9 gd:lr=0.99 gd:lr=0.01
      ```

      - at step 1 x of run 1 is -8.000
      - at step 2 x of run 1 is 6.400
      - run 1 reaches f < 1e-3 first at step 26
      - at step 10 |x| of run 2 is 8.17
      - at step 10 |x| of run 3 is 8.17
      - run 1 crosses x = 0 at least 20 times
      - run 3 never crosses x = 0

      ## Too large

      At 1 the ball bounces for ever. Above it every bounce is higher than the last: the run diverges. The limit is two over the curvature.

      > Question: How long does it take 1.1 to be lost for good?
      > Answer: It leaves the picture within a few steps and is a million away at step 64. Growth by a fifth each step is enough.

      ```descent
      descent --objective square --start=10 --window=-12,12 --steps 80 --speed 4 gd:lr=1 gd:lr=1.1
      ```

      - at step 79 |x| of run 1 is 10.00
      - run 1 never reaches f < 1e-3
      - at step 10 |x| of run 2 is 61.9
      - run 2 leaves the window before step 3
      - run 2 diverges at step 64
      """#)
}
