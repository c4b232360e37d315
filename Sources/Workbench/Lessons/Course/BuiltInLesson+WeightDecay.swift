extension BuiltInLesson {
  static let weightDecay = BuiltInLesson(
    name: "weight-decay",
    markdown: #"""
      # Weight decay is not L2 under Adam

      - Level: advanced
      - Afterwards: why a penalty added to the loss loses its strength under Adam, and what the W of AdamW does.

      f = (x − 1)², and a second weight y that nothing needs. Only the decay may bring it down.

      ## Added to the gradient

      The penalty is part of the gradient here, and Adam divides by the size of the gradient.

      > Question: One penalty is a hundred times the other. How much further does y come down?
      > Answer: Not at all: both end at 1.098. Dividing by the size of the gradient has divided the strength away.

      ```descent
      descent --objective '(x-1)^2 + 0*y' --start=0,2 --window=-0.5,1.5,0,2.5 --steps 100 --speed 8 adam:lr=0.01,weight_decay=0.1 adam:lr=0.01,weight_decay=0.001
      ```

      - at step 100 y of run 1 is 1.098
      - at step 100 y of run 2 is 1.098

      ## Beside the step

      AdamW takes the decay out of the gradient and shrinks the weights beside the step. Now the strength counts.

      > Question: Where is y now?
      > Answer: At 1.810 and 1.998: a factor of 1 − η·λ each step, a hundred times.

      ```descent
      descent --objective '(x-1)^2 + 0*y' --start=0,2 --window=-0.5,1.5,0,2.5 --steps 100 --speed 8 adamw:lr=0.01,weight_decay=0.1 adamw:lr=0.01,weight_decay=0.001
      ```

      - at step 100 y of run 1 is 1.810
      - at step 100 y of run 2 is 1.998
      """#)
}
