extension BuiltInLesson {
  static let fourTroughs = BuiltInLesson(
    name: "four-troughs",
    markdown: #"""
      # The textbook's figure: the trough with and without momentum

      - Level: beginner
      - Afterwards: how to read four pictures of one trough: a zigzag, a divergence, and both cured by momentum.

      Four panels from different pages of a book, under one clock.

      ## Four panels

      0.1x² + 2y², from (−5, −2), twenty steps. 1 and 2: descent with 0.4 and 0.6. 3 and 4: momentum with 0.6, keeping a half and a quarter.

      > Question: Which two end near the middle?
      > Answer: The half, far ahead, then the quarter. Descent at 0.4 is still on the way, at 0.6 it has left the picture.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 20 --speed 2 gd:lr=0.4 gd:lr=0.6 momentum:lr=0.6,beta=0.5 momentum:lr=0.6,beta=0.25
      ```

      - at step 20 f of run 1 is 0.089
      - run 2 leaves the window before step 4
      - at step 20 f of run 3 is 1.8e-5
      - at step 20 f of run 4 is 0.071
      - run 3 is ahead of run 1 from step 6
      - run 4 is ahead of run 1 at step 20

      ## The same race on one map

      All four on one map, and the order of arrival beside it.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 60 --speed 4 --view race gd:lr=0.4 gd:lr=0.6 momentum:lr=0.6,beta=0.5 momentum:lr=0.6,beta=0.25
      ```

      - run 3 reaches f < 1e-3 first at step 10
      - run 4 reaches f < 1e-3 first at step 34
      - run 1 reaches f < 1e-3 first at step 47
      - run 2 diverges before step 40
      """#)
}
