extension BuiltInLesson {
  static let bumpyBowl = BuiltInLesson(
    name: "bumpy-bowl",
    markdown: #"""
      # Decay, restarts and the deadline

      - Level: intermediate
      - Afterwards: what a schedule buys among many shallow valleys: a single decay wins at the deadline, restarts have an answer at any time.

      A bowl full of dents, and noise on every gradient. Whoever cools too early stays in a dent.

      ## Too cold, too warm

      A bowl of 0.1r² with dents 0.3 deep. A small rate is caught at once; a large constant one is never caught, and never rests.

      > Question: Which of the two is in the middle valley after 350 steps?
      > Answer: Mostly neither. The cold run never gets there, the warm one passes through it again and again.

      ```descent
      descent --objective '0.1*(x^2+y^2) + 0.3*(2 - cos(pi*x) - cos(pi*y))' --start=3.2,-2.7 --window=-4.5,4.5,-4,4 --steps 350 --noise 1 --seed 4 --speed 30 gd:lr=0.04 gd:lr=0.4
      ```

      - between 0 and 10 of 200 seeds end run 1 within 0.5 of (0, 0)
      - the mean over 200 seeds of f of run 1 at step 350 lies between 0.98 and 1.18
      - the mean over 200 seeds of f of run 2 at step 350 lies between 0.53 and 0.72

      ## Cooling down once

      One long fall of the rate, by half a cosine or by a straight line: warm enough to get over dents, cold enough to rest at the end.

      > Question: How many of 200 runs end in the middle valley?
      > Answer: About two in three, against one in twenty without a schedule.

      ```descent
      descent --objective '0.1*(x^2+y^2) + 0.3*(2 - cos(pi*x) - cos(pi*y))' --start=3.2,-2.7 --window=-4.5,4.5,-4,4 --steps 350 --noise 1 --seed 4 --speed 30 gd:lr=0.4,schedule=cosine,schedule.period=350 gd:lr=0.4,schedule=linear,schedule.steps=350
      ```

      - between 115 and 160 of 200 seeds end run 1 within 0.5 of (0, 0)
      - between 115 and 160 of 200 seeds end run 2 within 0.5 of (0, 0)
      - the mean over 200 seeds of f of run 1 at step 350 lies between 0.11 and 0.18

      ## Restarts

      Three decays over 50, 100 and 200 steps, each of which starts warm again. At 50 and 150 there is an answer already.

      > Question: At step 50 and 150 restarts are ahead. And at the end?
      > Answer: The single decay is a little ahead. Restarts are for those who do not know when they have to stop.

      ```descent
      descent --objective '0.1*(x^2+y^2) + 0.3*(2 - cos(pi*x) - cos(pi*y))' --start=3.2,-2.7 --window=-4.5,4.5,-4,4 --steps 350 --noise 1 --seed 4 --speed 30 gd:lr=0.4,schedule=cosine,schedule.period=350 gd:lr=0.4,schedule=cosine_restarts,schedule.first_period=50,schedule.period_factor=2
      ```

      - the mean over 200 seeds of f of run 1 at step 150 lies between 0.33 and 0.45
      - the mean over 200 seeds of f of run 2 at step 150 lies between 0.20 and 0.30
      - the mean over 200 seeds of f of run 1 at step 50 lies between 0.58 and 0.72
      - the mean over 200 seeds of f of run 2 at step 50 lies between 0.50 and 0.65
      """#)
}
