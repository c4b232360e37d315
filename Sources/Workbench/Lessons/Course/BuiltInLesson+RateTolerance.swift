extension BuiltInLesson {
  static let rateTolerance = BuiltInLesson(
    name: "rate-tolerance",
    markdown: #"""
      # How exact must a rate be?

      - Level: advanced
      - Afterwards: why "needs less tuning" means a wider range of good rates, and how wide it is for three optimizers.

      The trough, 200 steps, and the question which rates get below 0.001.

      ## Descent

      Its best rate is near 0.47. Look at a rate a tenth of that, and at one an eighth larger.

      > Question: Over which range does descent arrive?
      > Answer: From 0.1 to 0.5: less than one decade. Above it is lost, below it is late.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 200 --speed 30 gd:lr=0.047 gd:lr=0.1 gd:lr=0.47 gd:lr=0.53
      ```

      - run 1 never reaches f < 1e-3
      - run 2 reaches f < 1e-3 first at step 194
      - run 3 reaches f < 1e-3 before step 50
      - run 4 diverges before step 200

      ## Adam

      Four rates from 0.05 to 8, over more than two decades.

      > Question: How many of the four arrive?
      > Answer: All of them. Adam's step is as long as the rate, so a wrong rate means a slow run or a wide swing, not a lost one.

      ```descent
      descent --objective trough --start=-5,-2 --window=-12,12,-8,8 --steps 200 --speed 30 adam:lr=0.05 adam:lr=0.3 adam:lr=2 adam:lr=8
      ```

      - run 1 reaches f < 1e-3 before step 200
      - run 2 reaches f < 1e-3 before step 200
      - run 3 reaches f < 1e-3 before step 200
      - run 4 reaches f < 1e-3 before step 200

      ## Touched is not kept

      RMSProp touches 0.001 over two decades of rates too. But it stays there only for the smallest.

      > Question: Which of these three is still below 0.001 at the end?
      > Answer: Only 0.04. The others keep cycling, half a rate to either side.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 200 --speed 30 rmsprop:lr=0.04 rmsprop:lr=0.2 rmsprop:lr=0.6
      ```

      - run 1 reaches f < 1e-3 before step 200
      - run 2 reaches f < 1e-3 before step 200
      - run 3 reaches f < 1e-3 before step 200
      - at step 200 f of run 1 is below 1e-3
      - at step 200 f of run 2 is above 1e-3
      - at step 200 f of run 3 is above 1e-3
      """#)
}
