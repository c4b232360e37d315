import Workbench

extension Mode {
  /// What is being done; nil where nothing special is.
  var title: String? {
    switch self {
    case .normal, .help: nil
    case .explaining: "taking a step apart"
    case .placingStart: "placing the start"
    case .panning: "moving the window"
    case .sheet(let sheet) where sheet.entry != nil: "typing a value"
    case .sheet: "changing settings"
    case .picker(let picker): "picking the \(picker.catalogField.title)"
    case .formula: "typing a function"
    case .palette: "searching a command"
    }
  }
}
