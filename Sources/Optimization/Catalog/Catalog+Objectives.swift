extension Catalog {
  /// The test functions, in the order the keys walk through them.
  public static let objectives: [MenuItem<any Objective>] = [
    MenuItem(Ravine.self) { $0 },
    MenuItem(Bowl.self) { $0 },
    MenuItem(Square.self) { $0 },
    MenuItem(CosineWave.self) { $0 },
    MenuItem(Cubic.self) { $0 },
    MenuItem(HyperbolicTangent.self) { $0 },
    MenuItem(Sphere.self) { $0 },
    MenuItem(NarrowRavine.self) { $0 },
    MenuItem(RotatedRavine.self) { $0 },
    MenuItem(SaitoBowl.self) { $0 },
    MenuItem(Rosenbrock.self) { $0 },
    MenuItem(Beale.self) { $0 },
    MenuItem(DixonPrice.self) { $0 },
    MenuItem(Zakharov.self) { $0 },
    MenuItem(Booth.self) { $0 },
    MenuItem(Matyas.self) { $0 },
    MenuItem(Saddle.self) { $0 },
    MenuItem(MonkeySaddle.self) { $0 },
    MenuItem(TanhPlateau.self) { $0 },
    MenuItem(Himmelblau.self) { $0 },
    MenuItem(GaussianHills.self) { $0 },
    MenuItem(ThreeHumpCamel.self) { $0 },
    MenuItem(SixHumpCamel.self) { $0 },
    MenuItem(McCormick.self) { $0 },
    MenuItem(Branin.self) { $0 },
    MenuItem(StyblinskiTang.self) { $0 },
    MenuItem(GoldsteinPrice.self) { $0 },
    MenuItem(Rastrigin.self) { $0 },
    MenuItem(Ackley.self) { $0 },
    MenuItem(Griewank.self) { $0 },
    MenuItem(Bohachevsky.self) { $0 },
    MenuItem(Levy.self) { $0 },
    MenuItem(Levy13.self) { $0 },
    MenuItem(Schwefel.self) { $0 },
    MenuItem(Michalewicz.self) { $0 },
    MenuItem(Easom.self) { $0 },
    MenuItem(DropWave.self) { $0 },
    MenuItem(CrossInTray.self) { $0 },
    MenuItem(Eggholder.self) { $0 },
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
