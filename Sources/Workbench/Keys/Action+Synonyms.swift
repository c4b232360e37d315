extension Action {
  /// What else people call it, beside its title; a search finds it by these words too.
  var synonyms: [String] {
    switch self {
    case .look(.toggleLight): ["theme", "background", "white", "black", "night"]
    case .look(.togglePresenter): ["projector", "beamer", "large", "lecture"]
    case .duplicateRun: ["branch", "split"]
    case .mode(let action) where action.content is SweepList.Request:
      ["vary", "several rates", "grid", "try values", "ablation"]
    case .mode(let action) where action.content is SymbolGloss:
      ["explain symbols", "legend", "glossary", "meaning"]
    case .addRun: ["new run", "another run", "insert", "duplicate", "clone"]
    case .toggleLoop: ["repeat", "restart", "replay"]
    case .removeRun: ["delete", "close the run"]
    case .fitWindow: ["fit the view", "frame", "zoom to paths"]
    case .resetWindow: ["reset the view", "home", "whole picture"]
    case .panWindow: ["pan", "drag"]
    case .zoom(let notches): notches > 0 ? ["enlarge", "magnify", "closer"] : ["wider", "smaller"]
    case .nextColorMap: ["colormap", "color map", "palette"]
    case .nextLevelScale: ["contours", "logarithmic levels"]
    case .nextDepth: ["monochrome", "colors"]
    case .nextGlyphs: ["braille", "characters", "symbols"]
    case .recommendRate: ["default rate", "reset the rate", "automatic"]
    case .newSeed: ["random", "reroll"]
    case .changeEnsemble: ["seeds", "quantiles", "median", "Monte Carlo"]
    case .changeNoise: ["stochastic", "batch"]
    case .toggleCurvature: ["hessian", "eigenvalues", "lens"]
    case .toggleHelp: ["help", "shortcuts", "manual"]
    case .editing(.openSheet(.run)): ["options", "parameters", "hyperparameters"]
    case .editing(.openSheet(.experiment)): ["preferences"]
    case .editing(.openFormula): ["expression", "equation", "own function"]
    case .editing(.undo): ["take back", "revert"]
    case .redraw: ["refresh", "repaint", "clear"]
    case .pointer(.toggle): ["select text", "mouse off"]
    case .file(.ask): ["save", "export", "svg", "figure", "screenshot", "slides"]
    case .file(.copyCommand): ["yank", "share", "reproduce"]
    case .quit: ["exit", "leave", "close"]
    default: []
    }
  }
}
