extension BuiltInLesson {
  static let sharpValley = BuiltInLesson(
    name: "sharp-valley",
    markdown: #"""
      # A large rate cannot sit in a sharp valley

      - Level: beginner
      - Afterwards: why the largest stable rate is two over the curvature, and what happens at that limit.

      Once more x·cos(0.15πx). This time the rate is raised until the good valley lets go.

      ## Still settling

      The curvature of the good valley is 1.81 at its floor. Two over that is 1.10. Below it a run swings, but it settles.

      > Question: 0.3 glides in. What will 1 do?
      > Answer: It overshoots to 5.3 first and swings, and settles all the same: 1 is below the limit.

      ```descent
      descent --objective cosine --start=10 --window=-4,16 --steps 60 --speed 4 gd:lr=0.3 gd:lr=1
      ```

      - run 1 ends within 1e-3 of (7.269)
      - run 2 ends within 0.01 of (7.269)
      - the smallest x of run 2 is 5.29
      - at step 60 the sharpness of run 1 is 1.814

      ## At the limit

      The left rate is a hair below the limit, the right one a hair above.

      > Question: What becomes of a run just above the limit?
      > Answer: It does not fly away. It goes to and fro between 6.95 and 7.56 for ever: a cycle of two points, half a valley apart.

      ```descent
      descent --objective cosine --start=10 --window=4,11 --steps 1000 --range 900,1000 --speed 8 gd:lr=1.1 gd:lr=1.11
      ```

      - run 1 ends within 0.15 of (7.269)
      - at step 999 x of run 2 lies between 6.94 and 7.57
      - at step 1000 x of run 2 lies between 6.94 and 7.57
      - the smallest x of run 2 is 5
      - from step 900 to step 1000 the smallest x of run 2 is 6.95
      - from step 900 to step 1000 the largest x of run 2 is 7.56

      ## Wider and out

      A larger rate widens the cycle. At 2 it is wider than the valley: the run jumps out and finds a flatter one, where 2 is small enough.

      > Question: The curvature of the poor valley is 0.98. Up to which rate can it hold a run?
      > Answer: Up to 2.04, again two over the curvature. Large rates choose flat valleys, good or bad.

      ```descent
      descent --objective cosine --start=10 --window=-4,16 --steps 200 --speed 4 gd:lr=1.3 gd:lr=2 gd:lr=2.05
      ```

      - from step 150 to step 200 the smallest x of run 1 is 5.56
      - from step 150 to step 200 the largest x of run 1 is 8.38
      - run 2 ends within 0.01 of (-1.826)
      - at step 200 the sharpness of run 2 is 0.979
      - run 3 never reaches slope < 0.05
      """#)
}
