import Canvas
import Optimization
import Workbench

extension Scene {
  /// The status in the longest form that fits a width; nothing when none does.
  func statusSpan(of run: Int, width: Int) -> Span {
    let full = statusSpan(of: run)
    let status = status(of: run)
    let word = full.text.prefix { $0 != " " }
    let sign: String? =
      switch status.kind {
      case .diverged: "†\(status.step)"
      case .converged: "✓\(status.step)"
      case .running, .stalled, .leftWindow: nil
      }
    let forms = [full.text, String(word), sign].compactMap { $0.map(fold) }
    return Span(forms.first { $0.columns <= width } ?? "", full.style)
  }
}
