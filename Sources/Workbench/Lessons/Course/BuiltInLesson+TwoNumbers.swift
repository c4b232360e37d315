extension BuiltInLesson {
  static let twoNumbers = BuiltInLesson(
    name: "two-numbers",
    markdown: #"""
      # Two numbers, one map

      - Level: intermediate
      - Afterwards: how rate and momentum depend on each other, and where a heavy ball is fastest.

      Again the trough, with λmax = 4 across and λmin = 0.2 along.

      ## More momentum

      The heavy ball at the same rate with β 0, 0.5 and 0.9.

      > Question: Is more momentum always better?
      > Answer: No. β = 0.5 arrives after 27 steps instead of 64, but 0.9 swings for 72.

      ```descent
      descent --objective trough --start=-5,-2 --steps 100 --speed 8 momentum:lr=0.3,beta=0 momentum:lr=0.3,beta=0.5 momentum:lr=0.3,beta=0.9
      ```

      - run 1 reaches f < 1e-3 first at step 64
      - run 2 reaches f < 1e-3 first at step 27
      - run 3 reaches f < 1e-3 first at step 72

      ## All pairs

      η to the right, β upwards; bright is soon, × diverges. The line is the theory: η·λmax = 2(1 + β). The star arrives soonest.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --view settings --step 200 momentum:lr=0.7,beta=0.5
      ```

      - momentum reaches f < 1e-3 first at step 15
      - momentum does not diverge

      ## Just beyond the line

      From 0.7 to 0.8 at β = 0.5: η·λmax is 3.2 and the limit 3. The arrows lead back over the line.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --view settings --step 12 momentum:lr=0.8,beta=0.5
      ```

      - with no rate from 0.76 to 5 momentum arrives
      - momentum never reaches f < 0.1
      - at step 60 f is above 1e6

      ## Looking ahead costs room

      Nesterov's map: for larger β its limit is smaller, 1.5 where the heavy ball's is 3. What arrives there swings less.

      ```descent
      descent --objective trough --start=-5,-2 --steps 200 --view settings --step 200 nesterov:lr=0.3,beta=0.5
      ```

      - nesterov reaches f < 1e-3 first at step 29
      """#)
}
