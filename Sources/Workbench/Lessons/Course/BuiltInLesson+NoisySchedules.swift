extension BuiltInLesson {
  static let noisySchedules = BuiltInLesson(
    name: "noisy-schedules",
    markdown: #"""
      # The textbook's figure: schedules under noise

      - Level: beginner
      - Afterwards: why a constant rate never arrives under noise, why an exponential one stops too early, and what a slower decay does.

      x² + 2y² from (−5, −2), with normal noise of deviation 1 on both components of every gradient.

      ## Three schedules

      Constant, exponential, polynomial: the same first rate of 0.1 and the same noise for all three.

      > Question: Which one is nearest after 200 steps, which one stands still, and which one trembles?
      > Answer: The constant rate trembles near the middle. The exponential one stands still too early. The polynomial one gets nearest.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 200 --noise 1 --seed 3 --speed 15 gd:lr=0.1 gd:lr=0.1,schedule=exponential_rate,schedule.rate=0.1 gd:lr=0.1,schedule=polynomial_power,schedule.alpha=0.5,schedule.beta=0.1
      ```

      - the mean over 200 seeds of f of run 1 at step 200 lies between 0.053 and 0.066
      - the mean over 200 seeds of f of run 2 at step 200 lies between 0.28 and 0.34
      - the mean over 200 seeds of f of run 3 at step 200 lies between 0.0100 and 0.0135

      ## The rates alone

      The three schedules alone. The area under a curve says how far a run can go in all.

      > Question: What is the area under the exponential one?
      > Answer: 1.05, however long you wait. That leaves a ninth of the way along x: 0.55 of 5.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 60 --step 60 --noise 1 --seed 3 --view charts gd:lr=0.1 gd:lr=0.1,schedule=exponential_rate,schedule.rate=0.1 gd:lr=0.1,schedule=polynomial_power,schedule.alpha=0.5,schedule.beta=0.1
      ```

      - at step 3 the rate of run 2 is 0.074
      - at step 50 the rate of run 2 is 0.00067
      - at step 50 the rate of run 3 is 0.041
      - the mean over 200 seeds of x of run 2 at step 60 lies between -0.60 and -0.50

      ## All six, a hundred times

      One noisy run proves nothing. Here are a hundred of each: the line is the middle one, nine in ten of the focused run lie between the dots. New are one over the step (4), three stairs (5) and half a cosine (6).

      > Question: Which of the six is lowest after 1000 steps, and which have the same error as at step 100?
      > Answer: One over the step: 0.0006. The constant rate has not moved since step 20, the exponential one not since step 60.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 1000 --step 1000 --noise 1 --seed 3 --ensemble 100 --view charts gd:lr=0.1 gd:lr=0.1,schedule=exponential_rate,schedule.rate=0.1 gd:lr=0.1,schedule=polynomial_power,schedule.alpha=0.5,schedule.beta=0.1 gd:lr=0.1,schedule=inverse_time,schedule.decay_rate=0.1,schedule.decay_steps=1 gd:lr=0.1,schedule=piecewise_constant,schedule.boundaries=100/500,schedule.values=1/0.3/0.1 gd:lr=0.1,schedule=cosine,schedule.period=1000
      ```

      - the mean over 100 seeds of f of run 1 at step 1000 lies between 0.036 and 0.083
      - the mean over 100 seeds of f of run 2 at step 1000 lies between 0.27 and 0.34
      - the mean over 100 seeds of f of run 3 at step 1000 lies between 0.0031 and 0.0072
      - the mean over 100 seeds of f of run 4 at step 1000 lies between 0.00037 and 0.00086
      - the mean over 100 seeds of f of run 5 at step 1000 lies between 0.0030 and 0.0071
      - the mean over 100 seeds of f of run 6 at step 1000 lies between 0.0011 and 0.0027
      """#)
}
