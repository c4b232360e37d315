extension BuiltInLesson {
  static let trainedMomentum = BuiltInLesson(
    name: "trained-momentum",
    markdown: #"""
      # Momentum on a network

      - Level: intermediate
      - Afterwards: what momentum 0.9 is worth where a network is trained, and which row of the textbook is plain descent.

      The rules of the map train a classifier of Fisher's irises: 193 weights in place of two coordinates.

      ## Plain descent

      The same rule as on the map, now over all 193 weights of a small network. A batch of 16 flowers a step, ten steps an epoch.

      > Question: A third is told right by chance. How many of the flowers after ten epochs with η = 0.01?
      > Answer: Not half. The loss falls all the time, but slowly: the steps are too short.

      ```descent
      descent train --data iris --batch 16 --epochs 10 --seed 1 gd:lr=0.01
      ```

      - after epoch 10 the accuracy lies between 0.4 and 0.5
      - after epoch 10 the loss lies between 0.9 and 1

      ## The same rate with momentum

      Momentum adds up what earlier batches said: nine tenths of the last step, and the new gradient.

      > Question: The same η = 0.01, the same weights, the same batches, β = 0.9. How many now?
      > Answer: Almost nine of ten, with a third of the loss.

      ```descent
      descent train --data iris --batch 16 --epochs 10 --seed 1 gd:lr=0.01 momentum:lr=0.01,beta=0.9,form=velocity
      ```

      - after epoch 10 the accuracy of gd is below 0.5
      - after epoch 10 the accuracy of momentum lies between 0.85 and 0.9
      - after epoch 10 the loss of momentum is below 0.35

      ## Ten times the rate

      Gradients that agree add up to 1 + 0.9 + 0.81 + … = 10 of them.

      > Question: Which rate does plain descent need to keep up?
      > Answer: Ten times as large: η / (1 − β) = 0.1. It even begins sooner, for momentum has to gather speed.

      ```descent
      descent train --data iris --batch 16 --epochs 10 --seed 1 gd:lr=0.1 momentum:lr=0.01,beta=0.9,form=velocity
      ```

      - after epoch 5 the accuracy of gd is above 0.85
      - after epoch 5 the accuracy of momentum is below 0.8
      - after epoch 10 the accuracy of gd lies between 0.9 and 0.95
      - after epoch 10 the accuracy of momentum lies between 0.85 and 0.9

      ## The textbook's row

      On MNIST a textbook has "SGD with momentum" at 0.917 after an epoch. Plain SGD gives that; with momentum 0.9 it is 0.956. Here is the same gap in small.

      > Question: Run 1 is called momentum, and ends like run 2, which is plain descent. What was forgotten?
      > Answer: β, which is 0 in run 1, as in Keras' SGD unless one asks. Run 3 has 0.9.

      ```descent
      descent train --data iris --batch 16 --epochs 10 --seed 1 momentum:lr=0.01,beta=0,form=velocity gd:lr=0.01 momentum:lr=0.01,beta=0.9,form=velocity
      ```

      - after epoch 10 the accuracy of run 1 lies between 0.4 and 0.5
      - after epoch 10 the accuracy of run 2 lies between 0.4 and 0.5
      - after epoch 10 the accuracy of run 3 is above 0.85
      """#)
}
