extension BuiltInLesson {
  static let nesterov = BuiltInLesson(
    name: "nesterov",
    markdown: #"""
      # Nesterov looks ahead

      - Level: intermediate
      - Afterwards: why looking ahead brakes earlier, and why the same look lowers the largest rate.

      Two balls with the same rate and the same share of velocity. One takes the gradient where it is about to be.

      ## Braking earlier

      Both keep 0.9 at a rate of 0.1. The heavy ball takes the gradient where it stands, Nesterov a look ahead of its ball. What is drawn of it, as in PyTorch, is where it looks.

      > Question: Which overshoots less across the trough?
      > Answer: Nesterov: to y = 0.87 instead of 1.62. It feels the other wall before it is there.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 100 --speed 4 momentum:lr=0.1 nesterov:lr=0.1
      ```

      - the largest y of momentum is 1.62
      - the largest y of nesterov is 0.87
      - nesterov reaches f < 1e-3 first at step 37
      - momentum reaches f < 1e-3 first at step 59
      - nesterov keeps f < 1e-3 from step 57
      - momentum keeps f < 1e-3 from step 86

      ## The price

      Now a rate of 0.4 and a share of a half. The look ahead is a longer look now.

      > Question: Who is in trouble?
      > Answer: Nesterov. Looking ahead it sees a steeper wall, and above (2+2β)/(1+2β) it answers too strongly: the run grows and is lost.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 120 --speed 8 momentum:lr=0.4,beta=0.5 nesterov:lr=0.4,beta=0.5
      ```

      - momentum reaches f < 1e-3 first at step 19
      - nesterov diverges at step 88

      ## Two limits

      Per unit of curvature, with a share of a half: 1.5 for Nesterov, 3 for the heavy ball. On x²/2 the curvature is 1, so the rate is the number itself.

      ```descent
      descent --objective 'x^2/2' --start=1 --window=-3,3 --steps 200 --speed 15 nesterov:lr=1.45,beta=0.5 nesterov:lr=1.55,beta=0.5 momentum:lr=2.9,beta=0.5 momentum:lr=3.1,beta=0.5
      ```

      - run 1 ends within 0.01 of (0)
      - run 2 leaves the window before step 30
      - run 3 ends within 0.1 of (0)
      - run 4 leaves the window before step 60
      """#)
}
