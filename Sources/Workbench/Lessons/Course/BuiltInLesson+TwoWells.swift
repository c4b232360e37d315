extension BuiltInLesson {
  static let twoWells = BuiltInLesson(
    name: "two-wells",
    markdown: #"""
      # Two wells: who gets across?

      - Level: intermediate
      - Afterwards: why "Adam finds better minima" can be reversed by one number.

      A shallow well on the right, a deeper one on the left, and a bowl around both.

      ## The usual picture

      All start at the upper right, nearer to the poor well.

      > Question: Who ends in the deep one?
      > Answer: Adam, at 0.05. Descent, a light ball, AdaGrad and RMSProp fall into the first hole they meet.

      ```descent
      descent --objective 'x^2 + y^2 - 2*exp(-((x-1)^2+y^2)/0.2) - 3*exp(-((x+1)^2+y^2)/0.2)' --start=0.75,1 --window=-2,2,-2,2 --steps 300 --speed 15 --view race gd:lr=0.02 momentum:lr=0.01,beta=0.8 adagrad:lr=0.3 rmsprop:lr=0.01 adam:lr=0.05
      ```

      - gd ends within 0.2 of (1, 0)
      - momentum ends within 0.2 of (1, 0)
      - adagrad ends within 0.2 of (1, 0)
      - rmsprop ends within 0.2 of (1, 0)
      - adam ends within 0.2 of (-1, 0)

      ## One number

      The same ball, a little heavier: it keeps 0.9 of its velocity instead of 0.8.

      > Question: Where does it end?
      > Answer: In the deep well. The ranking of the first picture was a ranking of settings, not of optimizers.

      ```descent
      descent --objective 'x^2 + y^2 - 2*exp(-((x-1)^2+y^2)/0.2) - 3*exp(-((x+1)^2+y^2)/0.2)' --start=0.75,1 --window=-2,2,-2,2 --steps 300 --speed 15 --view race momentum:lr=0.01,beta=0.8 momentum:lr=0.01,beta=0.9
      ```

      - run 1 ends within 0.2 of (1, 0)
      - run 2 ends within 0.2 of (-1, 0)
      """#)
}
