extension BuiltInLesson {
  static let localMinimum = BuiltInLesson(
    name: "local-minimum",
    markdown: #"""
      # The textbook's figure: a local minimum

      - Level: beginner
      - Afterwards: why one and the same rule ends in different valleys, and why a larger rate can end in the worse one.

      A curve with two valleys, x·cos(0.15πx), of which one is far deeper.

      ## Two valleys

      From 10 the good valley, near 7, is next door. The poor one, near −2, is behind a hill.

      > Question: Which rate ends where: 0.3 or 2?
      > Answer: 0.3 rolls into the good valley. 2 jumps over it and over the hill, and settles in the poor one.

      ```descent
      descent --objective cosine --start=10 --window=-4,16 --steps 40 --speed 2 gd:lr=0.3 gd:lr=2
      ```

      - run 1 ends within 0.01 of (7.269)
      - run 2 ends within 0.1 of (-1.826)
      - at step 10 x of run 1 is 7.270
      - at step 10 x of run 2 is -1.528

      ## How much it costs

      Both stand still: the slope is 0 at either place. Descent sees nothing else, so it cannot know of the other valley.

      > Question: How much deeper is the good valley?
      > Answer: −7 against −1.2. The name for the poor one is a local minimum: lower than its neighbours, not the lowest.

      ```descent
      descent --objective cosine --start=10 --window=-4,16 --steps 40 --step 40 --view race gd:lr=0.3 gd:lr=2
      ```

      - at step 40 f of run 1 is -6.978
      - at step 40 f of run 2 is -1.19
      - at step 40 the slope of run 1 is below 1e-3
      - at step 40 the slope of run 2 is below 0.15

      ## The start decides too

      Between the valleys is a hill with its top near 1.8. From 1, on its left side, three rates all end in the poor valley.

      ```descent
      descent --objective cosine --start=1 --window=-4,16 --steps 60 --speed 4 gd:lr=0.1 gd:lr=0.5 gd:lr=1
      ```

      - run 1 ends within 0.1 of (-1.826)
      - run 2 ends within 0.01 of (-1.826)
      - run 3 ends within 0.01 of (-1.826)
      """#)
}
