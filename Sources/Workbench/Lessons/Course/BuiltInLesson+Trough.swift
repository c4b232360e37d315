extension BuiltInLesson {
  static let trough = BuiltInLesson(
    name: "trough",
    markdown: #"""
      # The trough

      - Level: beginner
      - Afterwards: why one rate is too large for one direction and too small for the other, and what a condition number costs.

      A bowl that was pulled long: 20 times as steep across as along.

      ## A zigzag

      The minimum is in the middle. The gradient points almost straight across the trough, not along it.

      > Question: The minimum is to the right. Which way will descent go first?
      > Answer: Across. It changes sides at every step while it creeps along, and is below 0.001 at step 47.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 60 --speed 4 gd:lr=0.4
      ```

      - run 1 crosses y = 0 at least 40 times
      - run 1 never crosses x = 0
      - at step 20 f is 0.089
      - run 1 reaches f < 1e-3 first at step 47

      ## Smaller is no way out

      A smaller rate cures the zigzag and makes the way along the trough longer.

      > Question: 0.1 or 0.4: which is nearer to the end after 20 steps?
      > Answer: 0.4, in spite of its zigzag: 0.089 against 1.11. The careful run needs 194 steps.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 200 --speed 15 gd:lr=0.1 gd:lr=0.4
      ```

      - run 1 never crosses y = 0
      - at step 20 f of run 1 is 1.11
      - run 1 reaches f < 1e-3 first at step 194
      - run 2 is ahead of run 1 from step 6 to step 180

      ## Larger is no way out

      Across, the curvature is 4, so 0.5 is the limit. The steep direction sets the rate and the flat one has to live with it.

      > Question: How much does the best rate gain, and what costs a little more?
      > Answer: 0.476 gains one step over 0.4, 0.49 is slower, 0.6 has y at −1673 after 20 steps.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 120 --speed 8 gd:lr=0.476 gd:lr=0.49 gd:lr=0.6
      ```

      - run 1 reaches f < 1e-3 first at step 46
      - run 2 reaches f < 1e-3 first at step 111
      - at step 20 y of run 3 is -1673
      - run 3 diverges before step 40

      ## Where the limit is

      Just above 0.5 every swing is a little higher than the last. It takes long to show, and there is no way back.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 400 --speed 30 gd:lr=0.49 gd:lr=0.51
      ```

      - run 1 keeps f < 1e-3 from step 111
      - run 2 diverges at step 335
      """#)
}
