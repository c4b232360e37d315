extension BuiltInLesson {
  static let basins = BuiltInLesson(
    name: "basins",
    markdown: #"""
      # A basin belongs to an optimizer and a rate

      - Level: intermediate
      - Afterwards: why "the basin of a minimum" means nothing without the optimizer and its rate.

      Himmelblau's function: four minima, equally deep.

      ## From the middle

      Four optimizers from the same point.

      > Question: Do they agree on a minimum?
      > Answer: Three go to (3, 2). The heavy ball rolls past it and ends in (3.6, −1.8).

      ```descent
      descent --objective himmelblau --start=0,0 --window=-6,6,-6,6 --steps 200 --speed 15 --view race gd:lr=0.01 momentum:lr=0.005 nesterov:lr=0.005 adam:lr=0.1
      ```

      - gd ends within 0.01 of (3, 2)
      - momentum ends within 0.05 of (3.584, -1.848)
      - nesterov ends within 0.05 of (3, 2)
      - adam ends within 0.01 of (3, 2)
      - gd reaches f < 1e-3 first at step 21
      - adam reaches f < 1e-3 first at step 110

      ## Across the map

      From (0, −4) the nearest minimum is at the lower left.

      > Question: Where does the velocity lead?
      > Answer: Across the whole map, to the upper left. Descent takes the near one in 16 steps.

      ```descent
      descent --objective himmelblau --start=0,-4 --window=-6,6,-6,6 --steps 160 --speed 8 --view race gd:lr=0.01 momentum:lr=0.005
      ```

      - gd ends within 0.01 of (-3.779, -3.283)
      - gd reaches f < 1e-3 first at step 16
      - momentum ends within 0.05 of (-2.805, 3.131)
      - momentum reaches f < 1e-3 first at step 113

      ## The rate redraws the map

      The sharpest of the four has a curvature of 134: above 0.0149 nothing can rest there. A little above, a run cycles between two points; then four.

      > Question: What happens at 0.023?
      > Answer: The run is thrown out and settles in another minimum, a flatter one. For large rates the sharp basin does not exist.

      ```descent
      descent --objective himmelblau --start=-4,-3 --window=-6,6,-6,6 --steps 1000 --speed 30 gd:lr=0.0145 gd:lr=0.0155 gd:lr=0.0195 gd:lr=0.023
      ```

      - run 1 ends within 1e-3 of (-3.779, -3.283)
      - run 2 stays within 0.6 of (-3.779, -3.283)
      - run 2 never reaches f < 0.01
      - run 3 never reaches f < 0.01
      - run 4 ends within 0.1 of (-2.805, 3.131)
      """#)
}
