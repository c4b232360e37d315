extension BuiltInLesson {
  static let noiseFloor = BuiltInLesson(
    name: "noise-floor",
    markdown: #"""
      # The floor under a constant rate

      - Level: intermediate
      - Afterwards: how rate, batch size and momentum set the floor of a noisy run, and which decays get below it.

      Under noise a run does not arrive, it hovers. How high depends on a few numbers.

      ## A floor for every rate

      Two constant rates. The large one is there soon, the small one gets deeper.

      > Question: The rate is a fifth. How high is the floor?
      > Answer: About a fifth: 0.0105 instead of 0.059. The price is the way there: at step 50 the small rate is still at 0.43.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 1000 --noise 1 --seed 5 --speed 60 gd:lr=0.1 gd:lr=0.02
      ```

      - the mean over 500 seeds of f of run 1 at step 1000 lies between 0.053 and 0.066
      - the mean over 500 seeds of f of run 2 at step 1000 lies between 0.0093 and 0.0118
      - the mean over 500 seeds of f of run 2 at step 50 lies between 0.40 and 0.47
      - run 1 is ahead of run 2 at step 20

      ## A larger batch

      A mean of four gradients has half the error. Here the error is 0.5 instead of 1, as if each step saw four times as many samples.

      > Question: What does that do to the floor?
      > Answer: A quarter: 0.0147. The floor falls like one over the batch size, exactly.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 200 --noise 0.5 --seed 5 --speed 15 gd:lr=0.1
      ```

      - the mean over 500 seeds of f at step 200 lies between 0.0130 and 0.0164

      ## Momentum raises it

      Keeping 0.9 of the velocity adds up ten gradients. At the same rate the ball is ten times as bold.

      > Question: How high is its floor with a rate of 0.1, and with 0.01?
      > Answer: 0.55 and 0.051. A tenth of the rate makes up for it: momentum is no cure for noise.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 400 --noise 1 --seed 5 --speed 30 gd:lr=0.1 momentum:lr=0.1 momentum:lr=0.01
      ```

      - the mean over 200 seeds of f of run 2 at step 400 lies between 0.45 and 0.65
      - the mean over 200 seeds of f of run 3 at step 400 lies between 0.040 and 0.062

      ## Getting below it

      Three decays: one over the step, in stairs, and half a cosine. All three end far below the floor of 0.059.

      > Question: Is there one that wins at every step?
      > Answer: No. One over the step and the stairs are at 0.0006 after 1000, the cosine at 0.002, and only because it ends at 1000.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 1000 --noise 1 --seed 5 --speed 60 gd:lr=0.1,schedule=inverse_time,schedule.decay_rate=0.1,schedule.decay_steps=1 gd:lr=0.1,schedule=multi_step,schedule.milestones=30/200,schedule.gamma=0.1 gd:lr=0.1,schedule=cosine,schedule.period=1000
      ```

      - the mean over 200 seeds of f of run 1 at step 1000 lies between 0.00050 and 0.00078
      - the mean over 200 seeds of f of run 2 at step 1000 lies between 0.00048 and 0.00078
      - the mean over 200 seeds of f of run 3 at step 1000 lies between 0.0014 and 0.0025
      """#)
}
