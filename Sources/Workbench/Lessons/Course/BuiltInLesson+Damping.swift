extension BuiltInLesson {
  static let damping = BuiltInLesson(
    name: "damping",
    markdown: #"""
      # Too little damping, just right, too much

      - Level: intermediate
      - Afterwards: how to name the three ways a heavy ball comes to rest, and which share of velocity is best for a given rate.

      One parabola, one small rate, and the share of velocity that is kept.

      ## Three shares

      f = x²/2, rate 0.01, from 1. All three are stable. They differ only in what they keep of their velocity.

      > Question: 0.5, 0.81, 0.99: which is at rest first?
      > Answer: 0.81. With 0.5 the ball creeps as through honey; with 0.99 it swings to −0.86 and takes very long to calm down.

      ```descent
      descent --objective 'x^2/2' --start=1 --window=-1.2,1.2 --steps 300 --speed 15 momentum:lr=0.01,beta=0.5 momentum:lr=0.01,beta=0.81 momentum:lr=0.01,beta=0.99
      ```

      - run 1 never crosses x = 0
      - run 2 reaches f < 1e-6 before run 1
      - run 2 keeps f < 1e-6 from step 84
      - the smallest x of run 3 is -0.855

      ## Just right

      The best share is (1 − √(ηλ))², here 0.81: the largest one that does not overshoot. Engineers call it critical damping.

      > Question: Is 0.9 better, being the usual default?
      > Answer: It touches 1e-6 earlier, at 59, but passes through: it changes sides five times and is at rest at 122.

      ```descent
      descent --objective 'x^2/2' --start=1 --window=-1.2,1.2 --steps 200 --speed 15 momentum:lr=0.01,beta=0.81 momentum:lr=0.01,beta=0.9
      ```

      - run 1 keeps f < 1e-6 from step 84
      - run 2 reaches f < 1e-6 first at step 59
      - run 2 keeps f < 1e-6 from step 122
      - the smallest x of run 2 is -0.153
      - run 2 crosses x = 0 5 times

      ## On a logarithmic axis

      As a chart: straight and slow with too little, straight and fast when it is right, a row of falling arches with too much.

      ```descent
      descent --objective 'x^2/2' --start=1 --window=-1.2,1.2 --steps 700 --speed 60 --view charts gd:lr=0.01 momentum:lr=0.01,beta=0.5 momentum:lr=0.01,beta=0.81 momentum:lr=0.01,beta=0.95
      ```

      - gd keeps f < 1e-6 from step 653
      - run 2 keeps f < 1e-6 from step 319
      - run 3 keeps f < 1e-6 from step 84
      - run 4 keeps f < 1e-6 from step 237
      """#)
}
