extension GoldenTable {
  /// Runs of the rules that use curvature.
  static let secondOrder = """
    --objective rosenbrock --start=-1.2,1 --steps 8 newton:lr=1,levenberg=0 = jax==0.10.2 1e-10 1:-1.1752808988764045,1.3806741573033705 4:0.9999953110849753,0.9440273238532612 8:1,1
    --objective three_hump_camel --start=-2,1.5 --steps 50 newton:lr=1,levenberg=50 = jax==0.10.2 1e-12 1:-1.9411439878514565,1.4796373843817587 25:-1.7703318914725743,1.1237038020123369 50:-1.7567994785469847,0.9718067215583468
    --objective booth --start=-4,2.5 --steps 2 conjugate_gradient:lr=1 = scipy==1.17.1 1e-12 1:-0.9779816513761466,5.018348623853211 2:0.9999999999999982,2.9999999999999987
    --objective ravine --start=-5,-2 --steps 2 conjugate_gradient:lr=1 = scipy==1.17.1 1e-12 1:-4.7462919594067134,0.029664324746291992 2:-8.881784197001252e-16,-6.661338147750939e-16
    --objective booth --start=-4,2.5 --steps 15 lbfgs:lr=1,form=torch,history_size=10,tolerance_gradient=1e-07,tolerance_change=1e-09,curvature_threshold=1e-10 = torch==2.13.0 3e-12 1:-3.4545454545454546,2.9545454545454546 7:1.0000045942042168,3.0000032400657513 15:1.0000045942042168,3.0000032400657513
    --objective himmelblau --start=0.5,-0.5 --steps 30 lbfgs:lr=0.5,form=torch,history_size=4,tolerance_gradient=1e-07,tolerance_change=1e-09,curvature_threshold=1e-10 = torch==2.13.0 1e-12 1:0.888888888888889,-0.3888888888888889 15:3.6934987937109574,-0.5019751345748082 30:3.5841666978575337,-1.848026501093868
    --objective booth --start=-4,2.5 --steps 30 lbfgs:lr=0.7,form=optax,history_size=5 = optax==0.2.8 1e-12 1:-3.4622451042818367,2.948129079765136 15:0.999992365827928,3.000016351860083 30:0.9999999999998906,3.0000000000002345
    --objective bowl --start=-5,-2 --steps 50 polyak:lr=1,f_min=0,max_learning_rate=1,epsilon=0 = optax==0.2.8 1e-12 1:-2.9878048780487805,-0.3902439024390243 25:-1.837991005066082e-07,0 50:-5.743721890831506e-09,0
    --objective himmelblau --start=0.5,-0.5 --steps 60 polyak:lr=1,f_min=0,max_learning_rate=0.05,epsilon=0 = optax==0.2.8 5e-11 1:2.25,2.7755575615628914e-17 30:3.0000005544531096,1.9999982548313948 60:3.000000000188056,1.9999999996367415
    --objective rosenbrock --start=-1.2,1 --steps 25 backtracking:lr=1,c1=0.0001,shrink=0.5,max_trials=30 = optax==0.2.8 1e-12 1:-0.989453125,1.0859375 12:-1.0147050472430486,1.0308921401597444 25:-0.9853693249025618,0.9908409101543757
    --objective himmelblau --start=0.5,-0.5 --steps 40 backtracking:lr=0.3,c1=0.3,shrink=0.8,max_trials=30 = optax==0.2.8 1e-12 1:3.9406400000000006,0.48304000000000014 20:2.99998681807992,1.9997257158990105 40:2.9999999999723834,1.9999999995270892
    --objective ravine --start=-5,-2 --steps 50 backtracking:lr=2,c1=0.1,shrink=0.5,max_trials=30 = optax==0.2.8 1e-12 1:-4.75,0 25:-2.2507311357027657e-05,0 50:-6.398893446596035e-11,0
    """
}
