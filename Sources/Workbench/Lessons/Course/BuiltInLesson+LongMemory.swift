extension BuiltInLesson {
  static let longMemory = BuiltInLesson(
    name: "long-memory",
    markdown: #"""
      # Memory, short and long: AMSGrad

      - Level: advanced
      - Afterwards: what Adam loses when its average square forgets a rare large gradient, and what AMSGrad keeps.

      Adam's average square forgets. AMSGrad keeps the largest one it ever had.

      ## A memory of one step

      β₂ = 0.1 forgets almost everything at once. It is chosen to break Adam: nobody uses it.

      > Question: Under noise, which of the two settles lower?
      > Answer: AMSGrad, by a factor of ten. The largest gradient it ever met stays in its divisor for good, so its steps are shorter.

      ```descent
      descent --objective bowl --start=-5,-2 --window=-6,2,-3,2.5 --steps 1000 --noise 1 --seed 2 --speed 60 adam:lr=0.1,beta1=0,beta2=0.1 amsgrad:lr=0.1,beta1=0,beta2=0.1
      ```

      - the mean over 100 seeds of f of adam at step 1000 lies between 0.036 and 0.056
      - the mean over 100 seeds of f of amsgrad at step 1000 lies between 0.0037 and 0.0057

      ## A memory as it is used

      With 0.99 the average remembers a hundred steps. The two are twins until gradients become much smaller than they have been.

      > Question: Where does the long memory hurt?
      > Answer: After a cliff. AMSGrad never forgets the wall it started on and is slower for good: 355 steps against 217.

      ```descent
      descent --objective beale --start=1,1.5 --window=-4.5,4.5,-4.5,4.5 --steps 600 --speed 30 adam:lr=0.1,beta2=0.99 amsgrad:lr=0.1,beta2=0.99
      ```

      - adam reaches f < 1e-3 first at step 217
      - amsgrad reaches f < 1e-3 first at step 355
      """#)
}
