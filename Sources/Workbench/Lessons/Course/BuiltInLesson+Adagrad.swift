extension BuiltInLesson {
  static let adagrad = BuiltInLesson(
    name: "adagrad",
    markdown: #"""
      # AdaGrad: brakes that never release

      - Level: intermediate
      - Afterwards: what a rate per coordinate does, why AdaGrad starts well and slows down, and when that is a virtue.

      Each coordinate gets a rate of its own: the base rate over the root of the sum of all its squared gradients.

      ## Both directions at once

      In the trough the steep direction has large gradients, so its rate falls at once. The flat one keeps more of its rate.

      > Question: Does it zigzag?
      > Answer: Not at all. Both coordinates are treated alike, however steep. But after 20 steps it is still at 0.618.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 170 --speed 8 adagrad:lr=0.4 gd:lr=0.4
      ```

      - adagrad never crosses y = 0
      - at step 20 f of adagrad is 0.618
      - adagrad reaches f < 1e-3 first at step 165
      - gd reaches f < 1e-3 first at step 47

      ## Give it more

      A sum of squares can only grow, so a rate can only fall. The cure is a base rate that would be absurd for descent.

      > Question: What would descent do with 5?
      > Answer: It would be lost in two steps. AdaGrad arrives in 6: the first step is 5 long, however steep it is.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,5,-3.2,3.2 --steps 40 --speed 2 adagrad:lr=0.4 adagrad:lr=2 adagrad:lr=5
      ```

      - run 2 reaches f < 1e-3 first at step 10
      - run 3 reaches f < 1e-3 first at step 6
      - at step 1 x of run 3 is 0.00
      - run 3 is ahead of run 1 from step 3

      ## When brakes are good

      With noise on every gradient, a constant rate never comes to rest. AdaGrad's falls by itself.

      > Question: Which of the two is lower after 1000 steps, on average?
      > Answer: AdaGrad, by a factor near four: 0.007 against 0.026.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 1000 --noise 1 --seed 1 --speed 60 adagrad:lr=0.5 rmsprop:lr=0.05
      ```

      - the mean over 200 seeds of f of adagrad at step 1000 lies between 0.0058 and 0.0078
      - the mean over 200 seeds of f of rmsprop at step 1000 lies between 0.022 and 0.029
      """#)
}
