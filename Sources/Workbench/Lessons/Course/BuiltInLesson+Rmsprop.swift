extension BuiltInLesson {
  static let rmsprop = BuiltInLesson(
    name: "rmsprop",
    markdown: #"""
      # RMSProp: fast, then never still

      - Level: intermediate
      - Afterwards: what forgetting does to AdaGrad's brakes, why RMSProp ends on a cycle, and how wide it is.

      AdaGrad with a memory that fades: an average of recent squared gradients instead of the sum of all.

      ## Faster

      The average follows the gradient down, so the rate does not run out.

      > Question: AdaGrad needs 165 steps with 0.4. And RMSProp?
      > Answer: 15. But look at what it does afterwards: it never stops.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 60 --speed 4 adagrad:lr=0.4 rmsprop:lr=0.4
      ```

      - rmsprop reaches f < 1e-3 first at step 15
      - rmsprop reaches f < 1e-3 before adagrad

      ## The cycle

      Near the minimum the gradient and its average shrink together. Their quotient stays near one, so every step stays as long as the rate.

      > Question: How wide is the cycle at 0.4, at 0.1, at 0.02?
      > Answer: Half of the rate on either side: 0.2, 0.05, 0.01, in both coordinates. A smaller rate is a smaller cycle, not a rest.

      ```descent
      descent --objective trough --start=-5,-2 --window=-0.6,0.6,-0.4,0.4 --steps 1000 --range 900,1000 --speed 4 rmsprop:lr=0.4 rmsprop:lr=0.1 rmsprop:lr=0.02
      ```

      - from step 900 to step 1000 the largest |x| of run 1 is 0.20
      - from step 900 to step 1000 the largest |y| of run 1 is 0.20
      - from step 900 to step 1000 the largest |x| of run 2 is 0.050
      - from step 900 to step 1000 the largest |y| of run 3 is 0.010
      - at step 1000 f of run 1 is 0.084

      ## Rest by schedule

      What the rule does not do, a schedule does: let the rate fall by 3 % each step.

      > Question: What does the fall cost on the way in?
      > Answer: Next to nothing here: 0.0006 after 20 steps, and the cycle closes like an iris.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 200 --speed 8 rmsprop:lr=0.4 rmsprop:lr=0.4,schedule=exponential,schedule.gamma=0.97
      ```

      - at step 20 f of run 2 is 0.00062
      - at step 200 f of run 2 is below 1e-5
      - at step 200 f of run 1 is above 0.08
      """#)
}
