import Canvas
import Optimization
import Workbench

extension Scene {
  /// The status in the longest form that fits a width; nothing when none does.
  func statusSpan(of run: Int, width: Int) -> Span {
    let full = statusSpan(of: run)
    let status = status(of: run)
    let word = full.text.prefix { $0 != " " }
    let sign = status.kind == .diverged ? "†\(status.step)" : ""
    let forms = [full.text, String(word), sign].map(fold)
    return Span(forms.first { $0.columns <= width } ?? "", full.style)
  }
}
