import Numbers
import Optimization

/// Trainings as comma-separated values, one line a mark; what is not finite or not known is left empty.
struct CSVTrainingExport: TrainingExport {
  let name = "csv"

  func text(of comparison: TrainingComparison) -> String {
    var text =
      "run,step,epoch,learning_rate,loss,accuracy,validation_loss,validation_accuracy,status\n"
    let perEpoch = Double(comparison.experiment.stepsPerEpoch)
    for run in comparison.runs {
      let name = CSVExport.field(run.text)
      let status = CSVExport.field(run.course.failure ?? "done")
      for mark in run.course.marks {
        let rate =
          run.course.steps.indices.contains(mark.step) ? run.course.steps[mark.step].rate : nil
        let numbers = [
          Double(mark.step) / perEpoch, rate, mark.training?.loss,
          mark.training?.accuracy, mark.heldBack?.loss, mark.heldBack?.accuracy,
        ]
        let fields =
          [name, String(mark.step)]
          + numbers.map { $0.flatMap(\.finite).map(DecimalText.text(of:)) ?? "" } + [status]
        text += fields.joined(separator: ",") + "\n"
      }
    }
    return text
  }
}
