extension BuiltInLesson {
  static let plateau = BuiltInLesson(
    name: "plateau",
    markdown: #"""
      # A gradient that is hardly there

      - Level: intermediate
      - Afterwards: why a plateau stops descent, why Adam crosses it, and what ε has to do with it.

      A pit in a wide plain. Far away its gradient is a ten-thousandth.

      ## Waiting

      Descent and the heavy ball step by the gradient, and the gradient is next to nothing.

      > Question: How far does descent get in 3000 steps at 0.1?
      > Answer: 0.035, less than a hundredth of the way. The heavy ball needs 2262 steps, ten times the rate 2177, Adam 68.

      ```descent
      descent --objective '1 - exp(-(x^2+y^2)/2)' --start=4.5,1 --window=-5,5,-4,4 --steps 3000 --speed 500 gd:lr=0.1 gd:lr=1 momentum:lr=0.1 adam:lr=0.05
      ```

      - at step 3000 x of run 1 is 4.465
      - run 2 reaches f < 1e-3 first at step 2177
      - momentum reaches f < 1e-3 first at step 2262
      - adam reaches f < 1e-3 first at step 68

      ## What ε does

      Adam divides by the root of its average square, plus ε. Where gradients are smaller than ε, ε is the divisor, and the plain is a plain again.

      > Question: The gradient begins at 0.0001. What does an ε of 0.001 cost?
      > Answer: 39 steps: 107 instead of 68. With an ε of 1 nothing would be left of Adam but a slow heavy ball.

      ```descent
      descent --objective '1 - exp(-(x^2+y^2)/2)' --start=4.5,1 --window=-5,5,-4,4 --steps 150 --speed 15 adam:lr=0.05 adam:lr=0.05,eps=0.001
      ```

      - run 1 reaches f < 1e-3 first at step 68
      - run 2 reaches f < 1e-3 first at step 107
      """#)
}
