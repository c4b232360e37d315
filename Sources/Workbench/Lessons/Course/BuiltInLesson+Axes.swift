extension BuiltInLesson {
  static let axes = BuiltInLesson(
    name: "axes",
    markdown: #"""
      # Adaptive optimizers live on the axes

      - Level: intermediate
      - Afterwards: why optimizers that scale each coordinate separately depend on how a problem is rotated, and descent does not.

      The same trough three times: along an axis, rotated a little, rotated by 45 degrees.

      ## Along the axis

      A trough 100 times as steep across as along. It lies along x, so each coordinate sees one of the two curvatures.

      > Question: How does Adam compare with descent and a heavy ball?
      > Answer: It is about as fast as the heavy ball: 66 against 77 steps. Descent needs 238.

      ```descent
      descent --objective rotated_trough:angle=0 --start=-2,0.5 --window=-3,2,-2,2 --steps 400 --speed 30 gd:lr=0.0198 momentum:lr=0.01 adam:lr=0.05 adagrad:lr=0.5
      ```

      - gd reaches f < 1e-3 first at step 238
      - momentum reaches f < 1e-3 first at step 77
      - adam reaches f < 1e-3 first at step 66
      - adagrad reaches f < 1e-3 first at step 22

      ## Rotated by 45 degrees

      The same trough, rotated. Now both coordinates see the same mixture of steep and flat.

      > Question: Which runs notice?
      > Answer: Descent and the heavy ball do not: 238 and 77 again. Adam goes from 66 to 366, AdaGrad from 22 to 299.

      ```descent
      descent --objective rotated_trough:angle=45 --start=-1.767766952966369,-1.0606601717798212 --window=-3,2,-2,2 --steps 400 --speed 30 gd:lr=0.0198 momentum:lr=0.01 adam:lr=0.05 adagrad:lr=0.5
      ```

      - gd reaches f < 1e-3 first at step 238
      - momentum reaches f < 1e-3 first at step 77
      - adam reaches f < 1e-3 first at step 366
      - adagrad reaches f < 1e-3 first at step 299

      ## A little is enough

      Between the two: 22.5 degrees. A rate per coordinate is a bet that the axes mean something. In a network they often do.

      ```descent
      descent --objective rotated_trough:angle=22.5 --start=-2.0391007817,-0.3034272994 --window=-3,2,-2,2 --steps 400 --speed 30 gd:lr=0.0198 adam:lr=0.05 adagrad:lr=0.5
      ```

      - gd reaches f < 1e-3 first at step 238
      - adam reaches f < 1e-3 first at step 280
      - adagrad reaches f < 1e-3 first at step 193
      """#)
}
