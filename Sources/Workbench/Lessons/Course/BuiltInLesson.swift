/// A lesson that the program carries with it.
package struct BuiltInLesson: Sendable {
  /// The name it is called by, such as "learning-rate".
  package let name: String
  /// The lesson file.
  package let markdown: String

  /// The lesson, read from its text.
  ///
  /// - Throws: every mistake in the text; there is none in those of the course.
  package func lesson() throws(LessonProblems) -> Lesson { try Lesson(markdown: markdown) }
}

extension BuiltInLesson {
  /// What is said of the lesson as a whole, without the work of reading its scenes.
  package func header() throws(LessonProblems) -> LessonHeader {
    try LessonHeader(markdown: markdown)
  }

  /// The built-in lessons, in an order that makes a course.
  package static let course: [BuiltInLesson] = [
    // For those who have met a derivative.
    learningRate, textbookRates, localMinimum, sharpValley, trough, momentum, fourTroughs,
    featureScaling, noisySchedules, eggCarton,
    // For those who have seen descent and momentum.
    damping, nesterov, adagrad, rmsprop, biasCorrection, axes, noiseFloor, miniBatches,
    trainedMomentum, bumpyBowl,
    saddle,
    rateLimit, twoNumbers, basins, everyStart, twoWells, plateau, curvedValley, cliff,
    // For those who have wondered.
    lateSpike, flatMinima, weightDecay, rateTolerance, longMemory,
  ]
}
