extension BuiltInLesson {
  static let flatMinima = BuiltInLesson(
    name: "flat-minima",
    markdown: #"""
      # Large rates find flat minima

      - Level: advanced
      - Afterwards: what the edge of stability is, on the smallest network there is: two weights.

      One hidden unit, one sample: the output is w₁·w₂ and should be 1. A whole curve of minima, some sharp, some flat.

      ## The rate chooses

      All start at (3, 0.1). The sharpness of a minimum is w₁² + w₂², least at (1, 1).

      > Question: Where on the curve does 0.05 end, and where 0.3?
      > Answer: 0.05 at the nearest point, sharpness 9.2. 0.3 cannot rest there, since 2/0.3 = 6.7, and slides to one of 2.7.

      ```descent
      descent --objective '(x*y-1)^2/2' --start=3,0.1 --window=-1,4,-1,3 --steps 2000 --speed 60 gd:lr=0.05 gd:lr=0.2 gd:lr=0.25 gd:lr=0.3
      ```

      - run 1 ends within 0.01 of (3.014, 0.332)
      - run 2 ends within 0.01 of (2.937, 0.340)
      - run 3 ends within 0.01 of (2.432, 0.411)
      - run 4 ends within 0.01 of (1.505, 0.664)
      - at step 2000 the sharpness of run 1 is 9.19
      - at step 2000 the sharpness of run 4 is 2.71

      ## The edge

      0.35 ends almost at the flattest point of all. 0.45 would need a sharpness below 4.4, and is thrown out before it gets there.

      > Question: What does the flat minimum cost on the way?
      > Answer: A loss that rises first: from 0.24 at the start to 4.5 at a rate of 0.35. The run goes over the walls before it finds the floor.

      ```descent
      descent --objective '(x*y-1)^2/2' --start=3,0.1 --window=-4,4,-3,3 --steps 200 --speed 8 gd:lr=0.05 gd:lr=0.35 gd:lr=0.45
      ```

      - at step 200 the sharpness of run 2 lies between 2 and 2.1
      - the largest f of run 2 is 4.5
      - run 3 diverges before step 12

      ## Small weights

      From (0.001, 0.001) the gradient is as small as the weights. The origin is a saddle: two zeros never move.

      > Question: Who leaves first?
      > Answer: Adam, which does not see how small a gradient is: it has arrived after 19 steps, descent after 159.

      ```descent
      descent --objective '(x*y-1)^2/2' --start=0.001,0.001 --window=-1,4,-1,3 --steps 300 --speed 15 gd:lr=0.05 adam:lr=0.05
      ```

      - gd reaches f < 0.01 first at step 159
      - adam reaches f < 0.01 first at step 19

      ## Opposite signs

      Ten times as far out, but with opposite signs. Descent now leads to the origin, straight along the way in.

      > Question: Who gets away?
      > Answer: Neither. Both end on the saddle, where the network outputs 0 for ever. Starts of real networks are random for a reason.

      ```descent
      descent --objective '(x*y-1)^2/2' --start=0.01,-0.01 --window=-1,1,-1,1 --steps 300 --speed 15 gd:lr=0.05 adam:lr=0.05
      ```

      - gd ends within 1e-6 of (0, 0)
      - adam ends within 1e-6 of (0, 0)
      - at step 300 f of gd is 0.500
      """#)
}
