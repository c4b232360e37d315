extension BuiltInLesson {
  static let eggCarton = BuiltInLesson(
    name: "egg-carton",
    markdown: #"""
      # Local methods are local

      - Level: beginner
      - Afterwards: what no optimizer that only sees gradients can do, and why a race on Rastrigin's function ranks nothing.

      Rastrigin's function: a bowl with a dent at every unit in either direction.

      ## A hundred dents

      Six optimizers from one start. The lowest point is in the middle.

      > Question: Which one gets there?
      > Answer: None. All six rest in the same dent near the start, 13 above the lowest point. How fast they got there says nothing.

      ```descent
      descent --objective rastrigin --start=-2.2,3.4 --window=-5.12,5.12,-5.12,5.12 --steps 300 --speed 15 --view race gd:lr=0.001 momentum:lr=0.001 nesterov:lr=0.001 adagrad:lr=0.3 rmsprop:lr=0.01 adam:lr=0.05
      ```

      - at step 300 f of gd is 12.93
      - at step 300 f of momentum is 12.93
      - at step 300 f of nesterov is 12.93
      - at step 300 f of adagrad is 12.93
      - at step 300 f of rmsprop is 12.9
      - at step 300 f of adam is 12.93

      ## Noise instead of sight

      The same start with strong noise on every gradient. The right run also has a falling rate: shaken at first, at rest in the end.

      > Question: Do they find the middle?
      > Answer: Hardly: 3 of 100. But the dents they rest in are better: 8 on average instead of 13. Shaking all the time is worse: 24.

      ```descent
      descent --objective rastrigin --start=-2.2,3.4 --window=-5.12,5.12,-5.12,5.12 --steps 1000 --noise 60 --seed 3 --speed 60 gd:lr=0.004 gd:lr=0.004,schedule=cosine,schedule.period=1000
      ```

      - the mean over 100 seeds of f of run 1 at step 1000 lies between 20 and 29
      - the mean over 100 seeds of f of run 2 at step 1000 lies between 6 and 10
      - between 0 and 12 of 100 seeds end run 2 within 0.3 of (0, 0)
      """#)
}
