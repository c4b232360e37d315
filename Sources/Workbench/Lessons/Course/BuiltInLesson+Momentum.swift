extension BuiltInLesson {
  static let momentum = BuiltInLesson(
    name: "momentum",
    markdown: #"""
      # Momentum rescues a rate

      - Level: beginner
      - Afterwards: what a velocity does to a zigzag and on a long way, and why there can be too much of it.

      The same trough, with a ball that keeps a share of its velocity.

      ## The lost rate

      0.6 is beyond the limit of descent. The right run has the same rate and keeps half of its velocity each step.

      > Question: Will the velocity make it worse?
      > Answer: It saves the run. Across, the pushes change sign and cancel; along, they add up. Step 10 is below 0.001.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 40 --speed 4 gd:lr=0.6 momentum:lr=0.6,beta=0.5
      ```

      - gd diverges before step 40
      - momentum reaches f < 1e-3 first at step 10
      - momentum keeps f < 1e-3 from step 14
      - at step 20 f of momentum is 1.8e-5

      ## A little, and the right amount

      β is the share that is kept. A quarter is enough to save the run, a half makes it fast. Theory has the best pair: 0.668 with 0.403.

      > Question: The best pair beats the half by how much?
      > Answer: It does not at this tolerance: step 18 against 10. Theory minimizes the last step's factor, not the first arrival.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 40 --speed 4 momentum:lr=0.6,beta=0.25 momentum:lr=0.6,beta=0.5 momentum:lr=0.668,beta=0.403
      ```

      - run 1 reaches f < 1e-3 first at step 34
      - run 2 reaches f < 1e-3 first at step 10
      - run 3 reaches f < 1e-3 first at step 18
      - run 3 keeps f < 1e-3 from step 18

      ## Too much

      With 0.9 the ball is heavy. It rolls through the minimum and has to come back.

      > Question: How far past the minimum does it roll?
      > Answer: To x = 1.48, a third of the way it came. It touches 0.001 at step 59 and stays below it from step 86.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 100 --speed 8 momentum:lr=0.1,beta=0.9
      ```

      - the largest x is 1.48
      - at step 20 f is 0.617
      - run 1 reaches f < 1e-3 first at step 59
      - run 1 keeps f < 1e-3 from step 86

      ## A higher limit

      Descent holds up to η·λ = 2. A heavy ball holds up to 2(1+β): 3 for a half. Across the trough λ is 4, so the limit is 0.75.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 600 --speed 30 momentum:lr=0.74,beta=0.5 momentum:lr=0.76,beta=0.5
      ```

      - run 1 ends within 1e-3 of (0, 0)
      - run 2 leaves the window before step 200
      - run 1 does not diverge
      """#)
}
