extension BuiltInLesson {
  static let curvedValley = BuiltInLesson(
    name: "curved-valley",
    markdown: #"""
      # Found at once, followed for ages

      - Level: intermediate
      - Afterwards: why finding a valley is easy and following it is slow, and what a rate a hair too large does there.

      Rosenbrock's function: a valley that is curved, steep at its sides and nearly level along its floor.

      ## The curved valley

      From (−1.2, 1) the floor is reached in a few steps. The minimum is at (1, 1), round the bend.

      > Question: How many steps does descent need from the floor to the end?
      > Answer: Over 6500 at 0.001. The floor is 2500 times as flat as the sides, and the sides set the rate.

      ```descent
      descent --objective rosenbrock --start=-1.2,1 --window=-2,2,-1,3 --levels log --steps 7000 --speed 1000 gd:lr=0.001 gd:lr=0.0015
      ```

      - run 1 reaches f < 1e-3 first at step 6543
      - run 2 reaches f < 1e-3 first at step 4353
      - run 1 reaches f < 5 before step 10

      ## A hair too large

      The limit at the minimum is 0.001997. The right run has a rate of 0.002.

      > Question: A sixth of a percent: does it matter?
      > Answer: It is the first below 0.001 and falls to 2e-11. But then the hop from side to side grows again, and in the end f stays at 0.00125.

      ```descent
      descent --objective rosenbrock --start=-1.2,1 --window=-2,2,-1,3 --levels log --steps 40000 --speed 5000 gd:lr=0.0015 gd:lr=0.002
      ```

      - run 2 reaches f < 1e-3 first at step 3232
      - the smallest f of run 2 is 2.1e-11
      - at step 40000 f of run 2 is 0.00125
      - at step 40000 f of run 1 is below 1e-20

      ## Who walks faster

      Along the floor the gradient is small and steady: made for a velocity.

      > Question: In what order do they arrive?
      > Answer: The heavy ball at 568, Nesterov soon after, Adam at 3051 with 0.01 and at 1090 with 0.05. None takes half as long as descent.

      ```descent
      descent --objective rosenbrock --start=-1.2,1 --window=-2,2,-1,3 --levels log --steps 3200 --speed 240 --view race momentum:lr=0.001 nesterov:lr=0.001 adam:lr=0.01 adam:lr=0.05
      ```

      - momentum reaches f < 1e-3 first at step 568
      - run 3 reaches f < 1e-3 first at step 3051
      - run 4 reaches f < 1e-3 first at step 1090
      - nesterov reaches f < 1e-3 before step 620
      """#)
}
