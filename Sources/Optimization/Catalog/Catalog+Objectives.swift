extension Catalog {
  /// The test functions, in the order the keys walk through them.
  public static let objectives: [MenuItem<any Objective>] = [
    MenuItem(Ravine.self) { $0 },
    MenuItem(Bowl.self) { $0 },
    MenuItem(Square.self) { $0 },
    MenuItem(CosineWave.self) { $0 },
    MenuItem(RotatedRavine.self) { $0 },
    MenuItem(Rosenbrock.self) { $0 },
    MenuItem(Himmelblau.self) { $0 },
    MenuItem(Beale.self) { $0 },
    MenuItem(Saddle.self) { $0 },
    MenuItem(MonkeySaddle.self) { $0 },
    MenuItem(GaussianHills.self) { $0 },
    MenuItem(ThreeHumpCamel.self) { $0 },
    MenuItem(StyblinskiTang.self) { $0 },
    MenuItem(Rastrigin.self) { $0 },
    MenuItem(Booth.self) { $0 },
    MenuItem(Matyas.self) { $0 },
    MenuItem(SaitoBowl.self) { $0 },
  ]

  /// The test function of the given name or alias.
  public static func objective(named name: String) -> MenuItem<any Objective>? {
    objectives.first { $0.isNamed(name) }
  }

  /// The entry a selection is made of: one of the list, or the one of the function it holds.
  public static func objective(_ selection: Selection) -> MenuItem<any Objective>? {
    selection.function.map { MenuItem($0) } ?? objective(named: selection.name)
  }
}
