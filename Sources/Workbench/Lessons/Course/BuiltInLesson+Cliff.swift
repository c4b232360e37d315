extension BuiltInLesson {
  static let cliff = BuiltInLesson(
    name: "cliff",
    markdown: #"""
      # The cliff and three cures

      - Level: intermediate
      - Afterwards: what one huge gradient does to a run, and how clipping, warm-up and a smaller rate each prevent it.

      Beale's function: a flat valley with walls. At (1, 1.5) the gradient is 99 long.

      ## Over the cliff

      One step of a hundredth of 99 is a step of 1, up a wall that is steeper still.

      > Question: How long does a heavy ball at 0.01 last?
      > Answer: It is beyond a million by step 9. Descent at 0.05 is by step 3.

      ```descent
      descent --objective beale --start=1,1.5 --window=-4.5,4.5,-4.5,4.5 --steps 40 --speed 2 momentum:lr=0.01 nesterov:lr=0.01 gd:lr=0.05
      ```

      - at step 0 the slope of run 1 is 99
      - momentum diverges before step 10
      - nesterov diverges before step 10
      - gd diverges before step 4

      ## Three cures

      The same heavy ball. Clipped to a length of 1; with a rate that rises over 50 steps; at half the rate.

      > Question: Which cure costs least?
      > Answer: Clipping: 78 steps. It bounds the one bad step and leaves all others alone. Warm-up takes 159, the smaller rate 199.

      ```descent
      descent --objective beale --start=1,1.5 --window=-4.5,4.5,-4.5,4.5 --steps 300 --speed 15 momentum:lr=0.01,clip=norm,clip.threshold=1 momentum:lr=0.01,schedule=warmup,schedule.start=0.02,schedule.warmup_steps=49 momentum:lr=0.005 adam:lr=0.1
      ```

      - run 1 reaches f < 1e-3 first at step 78
      - run 2 reaches f < 1e-3 first at step 159
      - run 3 reaches f < 1e-3 first at step 199
      - run 4 reaches f < 1e-3 first at step 276

      ## Clipping on a real wall

      At (3, 4) the gradient is 63,000 long. Adam never sees its size, only its sign, and wanders off into the plain.

      > Question: Does a clip at 1 survive that?
      > Answer: Yes: at 0.001 after 102 steps. Only the direction of the gradient is left, and that is right.

      ```descent
      descent --objective beale --start=3,4 --window=-16,6,-6,6 --steps 300 --speed 15 momentum:lr=0.01,clip=norm,clip.threshold=1 adam:lr=0.1
      ```

      - momentum reaches f < 1e-3 first at step 102
      - momentum keeps f < 1e-3 from step 118
      - at step 0 the slope of momentum lies between 60000 and 66000
      - adam never reaches f < 0.1
      """#)
}
