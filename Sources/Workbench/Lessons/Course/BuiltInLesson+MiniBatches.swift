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

      ## The same work

      A step over one row costs a fortieth. Laid along epochs, all three have read the same number of rows.

      > Question: After once through the data, which line is lowest? And after eight times?
      > Answer: First that of one row, at 0.154; then that of four rows, at 0.149. All rows have made eight steps by then and are still at 3.1.

      ```descent
      descent --objective line_squared --start=-2,3 --steps 400 --view charts --epoch-axis --speed 30 gd:lr=0.05 gd:lr=0.05,batch=4 gd:lr=0.05,batch=1
      ```

      - at step 40 f of run 3 is 0.154
      - at step 10 f of run 2 is 1.87
      - at step 80 f of run 2 is 0.149
      - at step 320 f of run 3 is above 0.17
      - at step 8 f of run 1 is 3.1
      """#)
}
