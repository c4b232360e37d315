extension BuiltInLesson {
  static let everyStart = BuiltInLesson(
    name: "every-start",
    markdown: #"""
      # Every start at once

      - Level: intermediate
      - Afterwards: what a basin of attraction looks like, how momentum frays it, and how a large rate makes it vanish.

      Himmelblau's function has four minima, all equally deep.

      ## Four neighbours

      Each point has the colour of the minimum that descent reaches from it. The arrows move the start, and its path follows.

      ```descent
      descent --objective himmelblau --start=-0.5,-5.5 --window=-6,6,-6,6 --steps 200 --view basins --step 200 gd:lr=0.01
      ```

      - gd ends within 0.01 of (-2.805, 3.131)
      - from 22 to 30 % of all starts lead gd to (-2.805, 3.131)

      ## Frayed by a velocity

      The heavy ball from the same point. It rolls on past the nearest minimum, so neighbours part.

      > Question: Where does it end from here?
      > Answer: At the lower left, where descent goes to the upper left. From one unit further up it ends elsewhere.

      ```descent
      descent --objective himmelblau --start=-0.5,-5.5 --window=-6,6,-6,6 --steps 200 --view basins --step 200 momentum:lr=0.005
      ```

      - momentum ends within 0.01 of (-3.779, -3.283)
      - momentum reaches f < 1e-3 first at step 95

      ## Two colours are gone

      Descent at 0.023. The two sharpest minima are too steep for it: η·λmax is above 2, and no start leads there.

      > Question: Where does a run end that begins beside the third?
      > Answer: In the second, which is flatter: it is thrown across and arrives after 12 steps.

      ```descent
      descent --objective himmelblau --start=-4,-3 --window=-6,6,-6,6 --steps 200 --view basins --step 200 gd:lr=0.023
      ```

      - no start leads gd to (-3.779, -3.283)
      - no start leads gd to (3.584, -1.848)
      - gd ends within 0.01 of (-2.805, 3.131)
      - gd reaches f < 1e-3 first at step 12
      """#)
}
