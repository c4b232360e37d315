extension BuiltInLesson {
  static let miniBatches = BuiltInLesson(
    name: "mini-batches",
    markdown: #"""
      # From one row to all of them

      - Level: intermediate
      - Afterwards: what a step costs and what it is worth with one row, a few, or all; and why epochs are reshuffled.

      A line fitted to forty points. The height of the map is the mean over all of them; a step may look at fewer.

      ## All rows

      Every step looks at all forty rows: the gradient is exact, and the run comes to rest.

      > Question: How low does it get?
      > Answer: 0.1482, what the scatter of the points leaves. No line is better.

      ```descent
      descent --objective line_squared --start=-2,3 --steps 200 --view data --speed 15 gd:lr=0.05
      ```

      - at step 200 f lies between 0.1482 and 0.1483

      ## One row

      Now a step looks at one row, drawn anew each time: a fortieth of the work. The line follows whichever point it saw last.

      > Question: How far above 0.148 does it hover, as a mean over many seeds?
      > Answer: 0.019. It needs no more steps to get near, but it never comes to rest.

      ```descent
      descent --objective line_squared --start=-2,3 --steps 200 --batch 1 --order replacement --ensemble 100 --view data --speed 15 gd:lr=0.05
      ```

      - the mean over 200 seeds of f at step 200 lies between 0.162 and 0.173
      - the mean over 200 seeds of f at step 100 lies between 0.160 and 0.176

      ## Four rows

      A mean of four gradients errs half as much, and the square of that is what the loss feels.

      > Question: How far above 0.148 now?
      > Answer: 0.0047, a quarter: one over the size of the batch.

      ```descent
      descent --objective line_squared --start=-2,3 --steps 200 --batch 4 --order replacement --ensemble 100 --view data --speed 15 gd:lr=0.05
      ```

      - the mean over 200 seeds of f at step 200 lies between 0.1515 and 0.1545

      ## Every row once

      The same four rows a step, but every epoch goes through all forty once, in a new order.

      > Question: What does that change at the end of an epoch?
      > Answer: 0.0006 above, not 0.0047: over an epoch most of the errors cancel, for each row has had its say.

      ```descent
      descent --objective line_squared --start=-2,3 --steps 200 --batch 4 --ensemble 100 --view data --speed 15 gd:lr=0.05
      ```

      - the mean over 200 seeds of f at step 200 lies between 0.1485 and 0.1491
      """#)
}
