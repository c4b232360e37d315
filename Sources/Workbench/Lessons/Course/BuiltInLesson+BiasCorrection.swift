extension BuiltInLesson {
  static let biasCorrection = BuiltInLesson(
    name: "bias-correction",
    markdown: #"""
      # Adam's first steps

      - Level: intermediate
      - Afterwards: why Adam divides its averages by 1 − βᵗ, and what the first dozen steps do without it.

      Two averages that begin at zero, and the correction that makes up for it.

      ## A step as long as the rate

      Adam divides an average gradient by the root of an average square. At the first step both hold one gradient, so the quotient is one.

      > Question: How long are Adam's first ten steps along x at a rate of 0.1?
      > Answer: 0.1 each, or a hair less, whether the gradient is 1 as it is here, or anything else. The rate is the length.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 80 --speed 4 adam:lr=0.1
      ```

      - at step 1 x is -4.9000
      - at step 2 x is -4.800
      - at step 10 x is -4.01
      - at step 20 f is 1.04
      - run 1 reaches f < 1e-3 first at step 79

      ## Without the correction

      The average square remembers a thousand steps and is still almost empty. A small denominator makes a large step.

      > Question: How much longer is the first step?
      > Answer: Three times: 0.316. The sixth is 0.57 long. Theory for a constant gradient: the factor peaks at 6.6, at step 12.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 80 --speed 4 adam:lr=0.1 adam:lr=0.1,bias_correction=false
      ```

      - at step 1 x of run 2 is -4.684
      - at step 2 x of run 2 is -4.260
      - at step 5 x of run 2 is -2.67
      - at step 6 x of run 2 is -2.10
      - the largest y of run 1 is 0.26
      - the largest y of run 2 is 1.11

      ## Is it better, then?

      To be honest: in this trough the run without correction is the first to touch 0.001.

      > Question: And who is the first to stay there?
      > Answer: About equal: 80 against 79. The correction is there for sane first steps, not for speed.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 200 --speed 15 --view charts adam:lr=0.1 adam:lr=0.1,bias_correction=false
      ```

      - run 2 reaches f < 1e-3 first at step 49
      - run 2 keeps f < 1e-3 from step 80
      - run 1 reaches f < 1e-3 first at step 79

      ## A larger rate shows it plainly

      At 0.4 the uncorrected run is thrown across the trough.

      ```descent
      descent --objective trough --start=-5,-2 --window=-6,3,-3.2,3.2 --steps 40 --speed 2 adam:lr=0.4 adam:lr=0.4,bias_correction=false
      ```

      - at step 1 y of run 2 is -0.74
      - at step 2 y of run 2 is 0.77
      - at step 3 y of run 2 is 1.61
      - at step 1 y of run 1 is -1.60
      """#)
}
