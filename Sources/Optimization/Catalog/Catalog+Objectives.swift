extension Catalog {
  /// The test functions, in the order the keys walk through them.
  public static let objectives: [CatalogEntry<any Objective>] = [
    CatalogEntry(Ravine.self) { $0 },
    CatalogEntry(Bowl.self) { $0 },
    CatalogEntry(Square.self) { $0 },
    CatalogEntry(CosineWave.self) { $0 },
    CatalogEntry(Cubic.self) { $0 },
    CatalogEntry(HyperbolicTangent.self) { $0 },
    CatalogEntry(Sphere.self) { $0 },
    CatalogEntry(NarrowRavine.self) { $0 },
    CatalogEntry(RotatedRavine.self) { $0 },
    CatalogEntry(SaitoBowl.self) { $0 },
    CatalogEntry(Rosenbrock.self) { $0 },
    CatalogEntry(Beale.self) { $0 },
    CatalogEntry(DixonPrice.self) { $0 },
    CatalogEntry(Zakharov.self) { $0 },
    CatalogEntry(Booth.self) { $0 },
    CatalogEntry(Matyas.self) { $0 },
    CatalogEntry(Saddle.self) { $0 },
    CatalogEntry(MonkeySaddle.self) { $0 },
    CatalogEntry(TanhPlateau.self) { $0 },
    CatalogEntry(Himmelblau.self) { $0 },
    CatalogEntry(GaussianHills.self) { $0 },
    CatalogEntry(ThreeHumpCamel.self) { $0 },
    CatalogEntry(SixHumpCamel.self) { $0 },
    CatalogEntry(McCormick.self) { $0 },
    CatalogEntry(Branin.self) { $0 },
    CatalogEntry(StyblinskiTang.self) { $0 },
    CatalogEntry(GoldsteinPrice.self) { $0 },
    CatalogEntry(Rastrigin.self) { $0 },
    CatalogEntry(Ackley.self) { $0 },
    CatalogEntry(Griewank.self) { $0 },
    CatalogEntry(Bohachevsky.self) { $0 },
    CatalogEntry(Levy.self) { $0 },
    CatalogEntry(Levy13.self) { $0 },
    CatalogEntry(Schwefel.self) { $0 },
    CatalogEntry(Michalewicz.self) { $0 },
    CatalogEntry(Easom.self) { $0 },
    CatalogEntry(DropWave.self) { $0 },
    CatalogEntry(CrossInTray.self) { $0 },
    CatalogEntry(Eggholder.self) { $0 },
    CatalogEntry(DataObjective<LeastSquaresLine>.self) { $0 },
    CatalogEntry(DataObjective<HuberLine>.self) { $0 },
    CatalogEntry(DataObjective<LogisticRegression>.self) { $0 },
    CatalogEntry(DataObjective<LinearNetwork>.self) { $0 },
    CatalogEntry(DataObjective<TanhNetwork>.self) { $0 },
  ]

  /// The test function of the given name or alias.
  public static func objective(named name: String) -> CatalogEntry<any Objective>? {
    objectives.first { $0.isNamed(name) }
  }

  /// The entry a selection is made of: one of the list, or the one of the function it holds.
  package static func objective(_ selection: Selection) -> CatalogEntry<any Objective>? {
    if let function = selection.function { return CatalogEntry(function) }
    let entry = objective(named: selection.name)
    return selection.rows.map { entry?.fitted(to: $0) } ?? entry
  }
}

extension CatalogEntry<any Objective> {
  /// The entry over given rows, without the settings that say how rows are made; the same for a function
  /// that is no loss over rows.
  fileprivate func fitted(to rows: GivenRows) -> CatalogEntry {
    guard let sampled = product() as? any SampledObjective else { return self }
    let keys = type(of: sampled).keysOfMadeRows
    return map(keeping: { !keys.contains($0.key) }) { objective in
      (objective as? any SampledObjective)?.fitted(to: rows) ?? objective
    }
  }
}
