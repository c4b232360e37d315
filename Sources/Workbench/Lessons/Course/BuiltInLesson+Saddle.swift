extension BuiltInLesson {
  static let saddle = BuiltInLesson(
    name: "saddle",
    markdown: #"""
      # Leaving a saddle

      - Level: intermediate
      - Afterwards: why a saddle holds descent for so long, why nothing leaves its ridge by itself, and who gets away first.

      Uphill one way, downhill the other, level in between. Beyond it, two minima.

      ## A hair beside the ridge

      All start a ten-thousandth beside the line that leads straight into the saddle.

      > Question: In what order do they get away?
      > Answer: RMSProp at 9, Adam at 20, the heavy ball at 36, descent at 100. Scaling turns a tiny gradient into a full step.

      ```descent
      descent --objective 'x^2 - y^2 + y^4/4' --start=1.5,0.0001 --window=-2,2,-2,2 --steps 120 --speed 8 gd:lr=0.05 momentum:lr=0.05 adam:lr=0.05 rmsprop:lr=0.05
      ```

      - gd reaches |y| > 1 first at step 100
      - momentum reaches |y| > 1 first at step 36
      - adam reaches |y| > 1 first at step 20
      - rmsprop reaches |y| > 1 first at step 9

      ## Nearer to the ridge

      A hundred-millionth beside it.

      > Question: Who needs much longer, and who hardly notices?
      > Answer: Descent doubles to 197, the heavy ball to 69. Adam takes 21 and RMSProp 10: they do not see how small a gradient is.

      ```descent
      descent --objective 'x^2 - y^2 + y^4/4' --start=1.5,0.00000001 --window=-2,2,-2,2 --steps 240 --speed 15 gd:lr=0.05 momentum:lr=0.05 adam:lr=0.05 rmsprop:lr=0.05
      ```

      - gd reaches |y| > 1 first at step 197
      - momentum reaches |y| > 1 first at step 69
      - adam reaches |y| > 1 first at step 21
      - rmsprop reaches |y| > 1 first at step 10

      ## On the ridge

      Exactly on it the gradient across is zero. No optimizer makes something out of nothing.

      > Question: How long does it take the best of them?
      > Answer: For ever. A saddle needs a push from outside: noise, or a start that is not quite symmetric.

      ```descent
      descent --objective 'x^2 - y^2 + y^4/4' --start=1.5,0 --window=-2,2,-2,2 --steps 400 --speed 60 gd:lr=0.05 momentum:lr=0.05 adam:lr=0.05 rmsprop:lr=0.05
      ```

      - gd never reaches |y| > 0
      - momentum never reaches |y| > 0
      - adam never reaches |y| > 0
      - rmsprop never reaches |y| > 0

      ## A little noise

      The same start, with noise of 0.01 on every gradient. Noise starts the escape, scaling speeds it up.

      ```descent
      descent --objective 'x^2 - y^2 + y^4/4' --start=1.5,0 --window=-2,2,-2,2 --steps 120 --noise 0.01 --seed 2 --speed 8 gd:lr=0.05 momentum:lr=0.05 adam:lr=0.05 rmsprop:lr=0.05
      ```

      - the median over 100 seeds of |y| of gd at step 120 lies between 1.3 and 1.5
      - the median over 100 seeds of |y| of gd at step 60 lies between 0.01 and 0.8
      - the median over 100 seeds of |y| of rmsprop at step 12 lies between 1 and 1.5
      """#)
}
