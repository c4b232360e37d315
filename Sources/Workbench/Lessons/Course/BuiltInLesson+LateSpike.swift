extension BuiltInLesson {
  static let lateSpike = BuiltInLesson(
    name: "late-spike",
    markdown: #"""
      # Adam's late spike

      - Level: advanced
      - Afterwards: why Adam can jump up long after it has arrived, and what cures it.

      Rosenbrock's valley again, 5000 steps, on a logarithmic axis.

      ## All is well

      Adam at 0.05 arrives at step 1090 and goes on down to 1e-28.

      > Question: Nothing is left to do. What happens in the next thousand steps?
      > Answer: Out of the blue the loss jumps by 28 orders of magnitude to about a half, near step 4130, and comes back.

      ```descent
      descent --objective rosenbrock --start=-1.2,1 --window=-2,2,-1,3 --levels log --steps 5000 --range 3900,4400 --speed 60 --view charts adam:lr=0.05
      ```

      - run 1 reaches f < 1e-3 first at step 1090
      - run 1 reaches f < 1e-27 before step 4000
      - from step 1500 to step 4000 the largest f is below 1e-3
      - from step 4050 to step 4300 the largest f is above 0.1
      - at step 4400 f is below 1e-3

      ## Why

      At rest all gradients vanish, and the average square fades with them. Soon the rate of each coordinate is far beyond the limit.

      > Question: Which fades first, the average gradient or the average square?
      > Answer: The average gradient forgets in ten steps, the average square in a thousand. Once both are empty, the first tremor makes a full step.

      ```descent
      descent --objective rosenbrock --start=-1.2,1 --window=0.5,1.5,0.5,1.5 --levels log --steps 5000 --range 4080,4200 --speed 15 adam:lr=0.05
      ```

      - from step 4000 to step 4050 f stays below 1e-6
      - from step 4050 to step 4200 the largest f is above 0.1

      ## Cures

      AMSGrad never lets the average square fall; a decaying rate has no full step left; a longer memory keeps it filled. And a larger ε, the usual advice.

      > Question: Which of the four are free of spikes?
      > Answer: The first three. The larger ε still has its spike.

      ```descent
      descent --objective rosenbrock --start=-1.2,1 --window=-2,2,-1,3 --levels log --steps 5000 --speed 500 --view charts amsgrad:lr=0.05 adam:lr=0.05,schedule=cosine,schedule.period=5000 adam:lr=0.05,beta2=0.9999 adam:lr=0.05,eps=0.001
      ```

      - amsgrad reaches f < 1e-3 first at step 1370
      - run 2 reaches f < 1e-3 first at step 1129
      - run 3 reaches f < 1e-3 first at step 1213
      - from step 1500 to step 5000 f of run 1 stays below 1e-3
      - from step 1500 to step 5000 f of run 2 stays below 1e-3
      - from step 1500 to step 5000 f of run 3 stays below 1e-3
      - from step 1500 to step 5000 the largest f of run 4 is above 0.1
      """#)
}
