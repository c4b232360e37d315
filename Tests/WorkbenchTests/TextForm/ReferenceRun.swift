/// The end points of reference runs, each with the run as it is typed.
///
/// Computed with PyTorch 2.13.0, Optax 0.2.8, Keras 3.15.1 and, for Adan, pytorch_optimizer 4.1.0 in
/// double precision. Every setting is written out, the defaults too, so that every name of a setting
/// is read at least once.
struct ReferenceRun: Sendable {
  let objective: String
  let start: String
  let steps: String
  let end: [Double]
  let run: String

  /// All reference runs of the rules the catalog has.
  static let all: [ReferenceRun] = {
    let lines = table.split(separator: "\n").map(String.init)
    return stride(from: 0, to: lines.count - 1, by: 2).map { index in
      let fields = lines[index].split(separator: " ").map(String.init)
      return ReferenceRun(
        objective: fields[0], start: fields[1], steps: fields[2],
        end: fields[3].split(separator: ",").compactMap { Double($0) }, run: lines[index + 1])
    }
  }()

  /// Two lines a run: objective, start, steps and end point, then the run.
  private static let table = """
    square_1d 10 50 8.082812774647629e-11
    gradient_descent:lr=0.2,weight_decay=0,weight_decay_mode=coupled,clip=none
    square_1d 10 50 91004.38150002215
    gradient_descent:lr=1.1,weight_decay=0,weight_decay_mode=coupled,clip=none
    cosine_wave_1d 10 50 -1.7831773611919748
    gradient_descent:lr=2,weight_decay=0,weight_decay_mode=coupled,clip=none
    bowl -5,-2 100 -1.018517988167243e-09,-1.3066372470001375e-22
    gradient_descent:lr=0.1,weight_decay=0,weight_decay_mode=coupled,clip=none
    himmelblau 0.5,-0.5 100 3.5844283380583892,-1.8481265020703825
    gradient_descent:lr=0.01,weight_decay=0,weight_decay_mode=coupled,clip=none
    rosenbrock -1.2,1 150 -0.9047294683801691,0.8265976298003408
    gradient_descent:lr=0.001,weight_decay=0,weight_decay_mode=coupled,clip=none
    booth -4,2.5 100 1.0976361217543238,2.8367901077538726
    gradient_descent:lr=0.05,weight_decay=0.3,weight_decay_mode=coupled,clip=none
    himmelblau -4.5,4 120 -2.805118087106487,3.131312516412347
    gradient_descent:lr=0.02,weight_decay=0,weight_decay_mode=coupled,clip=global_norm,clip.threshold=1,clip.epsilon=1e-06
    himmelblau -4.5,4 120 -2.805118087106482,3.1313125164124127
    gradient_descent:lr=0.02,weight_decay=0,weight_decay_mode=coupled,clip=global_norm,clip.threshold=1,clip.epsilon=0
    rosenbrock -1.5,2 120 -1.4500000000000002,2.05
    gradient_descent:lr=0.05,weight_decay=0,weight_decay_mode=coupled,clip=value,clip.threshold=0.5,clip.epsilon=0
    ravine -5,-2 100 -0.4652253469007269,-1.4996976289824529e-27
    gradient_descent:lr=0.3,weight_decay=0,weight_decay_mode=coupled,clip=none,schedule=step,schedule.step_size=20,schedule.gamma=0.5
    bowl -5,-2 60 -0.5438704997240886,-0.01741844442471573
    gradient_descent:lr=0.1,weight_decay=0,weight_decay_mode=coupled,clip=none,schedule=exponential_rate,schedule.rate=0.1
    bowl -5,-2 60 -0.004198280640193977,-4.828508299291585e-07
    gradient_descent:lr=0.1,weight_decay=0,weight_decay_mode=coupled,clip=none,schedule=polynomial_power,schedule.beta=0.1,schedule.alpha=0.5
    three_hump_camel 1.9,1.5 100 1.6392560748539595,-0.16623571125373132
    gradient_descent:lr=0.012,weight_decay=0,weight_decay_mode=coupled,clip=none,schedule=cosine,schedule.period=100,schedule.end=0.05
    ravine -5,-2 120 0.006043417088689868,-0.002043449045601839
    momentum:lr=0.04,momentum=0.9,dampening=0,form=accumulate,first_step=gradient,nesterov=false,weight_decay=0,weight_decay_mode=coupled,clip=none
    ravine -5,-2 100 -9.241593589463109e-07,-8.503082214707187e-16
    momentum:lr=0.6,momentum=0.5,dampening=0.5,form=accumulate,first_step=gradient,nesterov=false,weight_decay=0,weight_decay_mode=coupled,clip=none
    bowl -5,-2 100 -0.016813118481987337,0.009711937915353023
    momentum:lr=0.2,momentum=0.9,dampening=0.9,form=accumulate,first_step=dampened,nesterov=false,bias_correction=false,weight_decay=0,weight_decay_mode=coupled,clip=none
    bowl -5,-2 100 0.012232299973933816,-0.004937871432914553
    momentum:lr=0.2,momentum=0.9,dampening=0.9,form=accumulate,first_step=dampened,nesterov=false,bias_correction=true,weight_decay=0,weight_decay_mode=coupled,clip=none
    saito_bowl -7,2 100 -0.6717428351365872,-0.025670495567427426
    momentum:lr=0.05,momentum=0.9,dampening=0,form=velocity,first_step=gradient,nesterov=false,weight_decay=0,weight_decay_mode=coupled,clip=none,schedule=exponential_decay,schedule.decay_steps=10,schedule.decay_rate=0.7,schedule.staircase=true
    saito_bowl -7,2 100 -1.6029375226284124,-0.004112071541535758
    momentum:lr=0.05,momentum=0.9,dampening=0,form=accumulate,first_step=gradient,nesterov=false,weight_decay=0,weight_decay_mode=coupled,clip=none,schedule=step,schedule.step_size=10,schedule.gamma=0.7
    ravine -5,-2 100 -0.01860432004211101,1.6910490666523823e-06
    nesterov:lr=0.04,momentum=0.9,dampening=0,form=accumulate,first_step=gradient,nesterov=true,weight_decay=0,weight_decay_mode=coupled,clip=none
    himmelblau 0.5,0.5 80 3.0000000032138314,1.9999999922411253
    nesterov:lr=0.01,momentum=0.85,dampening=0,form=accumulate,first_step=gradient,nesterov=true,weight_decay=0,weight_decay_mode=coupled,clip=none
    booth -4,2.5 100 0.999677112042029,3.000322887957971
    nesterov:lr=0.03,momentum=0.9,dampening=0,form=velocity,first_step=gradient,nesterov=true,weight_decay=0,weight_decay_mode=coupled,clip=none
    ravine -5,-2 100 -0.3964414169983982,-2.224219241210103e-05
    adagrad:lr=0.4,epsilon=1e-06,epsilon_position=inside,initial_accumulator=0,learning_rate_decay=0,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 60 -7.519425062434147e-10,-0.0
    adagrad:lr=2,epsilon=1e-06,epsilon_position=inside,initial_accumulator=0,learning_rate_decay=0,weight_decay=0,weight_decay_mode=coupled
    booth -4,2.5 120 -0.4641383971520748,4.361837934227469
    adagrad:lr=0.5,epsilon=0.1,epsilon_position=outside,initial_accumulator=0.3,learning_rate_decay=0.02,weight_decay=0.05,weight_decay_mode=coupled
    bowl -5,-2 150 -4.377622861313418,-1.4199692338355643
    adadelta:lr=1,rho=0.9,epsilon=1e-06,weight_decay=0,weight_decay_mode=coupled
    three_hump_camel -2,1.5 60 -1.7437805760266187,0.8632577109042667
    adadelta:lr=1,rho=0.95,epsilon=0.001,weight_decay=0.02,weight_decay_mode=coupled
    himmelblau 0.5,-0.5 150 2.8178660050830895,2.14671745829245
    adadelta:lr=10,rho=0.95,epsilon=1e-07,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 20 -0.010598672134113727,1.0362121337274988e-14
    rmsprop:lr=0.4,decay=0.9,epsilon=1e-06,epsilon_position=inside,centered=false,momentum=0,momentum_form=after_rate,nesterov=false,initial_scale=0,weight_decay=0,weight_decay_mode=coupled
    himmelblau -4.5,4 120 -2.8051180931619166,3.1313125183898207
    rmsprop:lr=0.05,decay=0.99,epsilon=1e-08,epsilon_position=outside,centered=false,momentum=0,momentum_form=before_rate,nesterov=false,initial_scale=0,weight_decay=0,weight_decay_mode=coupled
    three_hump_camel -2,1.5 100 -1.747557434419112,0.8738282930259091
    rmsprop:lr=0.02,decay=0.9,epsilon=0.3,epsilon_position=outside,centered=true,momentum=0,momentum_form=before_rate,nesterov=false,initial_scale=0,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 100 -0.12293182359819674,-4.848585304452415e-06
    rmsprop:lr=0.03,decay=0.95,epsilon=1e-08,epsilon_position=outside,centered=false,momentum=0.8,momentum_form=before_rate,nesterov=false,initial_scale=0,weight_decay=0,weight_decay_mode=coupled,schedule=step,schedule.step_size=15,schedule.gamma=0.6
    booth -4,2.5 100 0.5920545870855959,3.3943261327267087
    rmsprop:lr=0.05,decay=0.9,epsilon=0.001,epsilon_position=inside,centered=true,momentum=0.5,momentum_form=after_rate,nesterov=false,initial_scale=0,weight_decay=0,weight_decay_mode=coupled,schedule=exponential_decay,schedule.decay_steps=20,schedule.decay_rate=0.6
    himmelblau 0.5,-0.5 80 3.0000005140288533,2.0000005140288524
    rprop:lr=0.1,eta_minus=0.5,eta_plus=1.2,step_min=1e-06,step_max=50
    rosenbrock -1.2,1 100 -0.5995322618177122,0.3539396243626935
    rprop:lr=0.05,eta_minus=0.6,eta_plus=1.3,step_min=0.001,step_max=1
    rosenbrock -1.2,1 200 -0.6077687938925049,0.37456098072923144
    adam:lr=0.05,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0,weight_decay_mode=coupled
    himmelblau 0.5,-0.5 120 2.9985304162487973,1.9979150418541511
    adam:lr=0.2,beta1=0.8,beta2=0.95,epsilon=0.01,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0.05,weight_decay_mode=coupled
    three_hump_camel -2,1.5 100 -1.7480061616897145,0.8701095565113154
    adam:lr=0.1,beta1=0.9,beta2=0.999,epsilon=0.01,epsilon_root=0,epsilon_position=before_correction,bias_correction=true,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 120 -0.005734968627884695,0.002900837332711288
    adam:lr=0.1,beta1=0.9,beta2=0.999,epsilon=1e-07,epsilon_root=0,epsilon_position=after_correction,bias_correction=false,weight_decay=0,weight_decay_mode=coupled
    rastrigin 2.3,-1.7 120 1.989661201770618,-1.9895590399826835
    adam:lr=0.3,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0,weight_decay_mode=coupled,schedule=warmup,schedule.warmup_steps=20,schedule.start=0.1,schedule.then=cosine,schedule.then.period=100,schedule.then.end=0.01
    booth -4,2.5 120 1.006760307412491,2.715191047504273
    adamw:lr=0.1,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0.1,weight_decay_mode=decoupled
    himmelblau 0.5,-0.5 120 2.9082600309183837,1.9867572080981262
    adamw:lr=0.1,beta1=0.9,beta2=0.999,epsilon=0.001,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0.1,weight_decay_mode=decoupled
    ravine -5,-2 120 0.002864292788988866,-0.0007143446608886617
    adamax:lr=0.2,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_position=inside_maximum,weight_decay=0,weight_decay_mode=coupled
    booth -4,2.5 120 0.1646297740019792,3.8225203774100858
    adamax:lr=0.2,beta1=0.9,beta2=0.999,epsilon=0.01,epsilon_position=after_maximum,weight_decay=0,weight_decay_mode=coupled
    himmelblau -4.5,4 120 -2.8049236636986943,3.1311148618535167
    amsgrad:lr=0.3,beta1=0.9,beta2=0.9,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0,weight_decay_mode=coupled,maximum_of=raw,correct_maximum=true,correct_first_moment=true
    himmelblau -4.5,4 120 -2.8032906008596767,3.1318256328510095
    amsgrad:lr=0.3,beta1=0.9,beta2=0.9,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,maximum_of=corrected,correct_maximum=false,correct_first_moment=true,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 120 -0.006936513163202275,0.002179118644663328
    amsgrad:lr=0.2,beta1=0.9,beta2=0.9,epsilon=1e-07,epsilon_root=0,epsilon_position=before_correction,bias_correction=true,weight_decay=0,weight_decay_mode=coupled,maximum_of=raw,correct_maximum=true,correct_first_moment=true
    himmelblau 0.5,-0.5 120 3.00001346561339,1.9999796086763875
    nadam:lr=0.1,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,form=momentum_schedule,momentum_decay=0.004,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 120 0.01928173704755181,-0.001575865890707111
    nadam:lr=0.1,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_root=0,epsilon_position=after_correction,bias_correction=true,weight_decay=0,weight_decay_mode=coupled,form=next_correction
    three_hump_camel -2,1.5 120 -1.747552387098886,0.8737764671531187
    nadam:lr=0.1,beta1=0.9,beta2=0.999,epsilon=1e-07,epsilon_root=0,epsilon_position=after_correction,form=momentum_schedule,momentum_decay=1,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 150 -3.5506979354249606,-0.0016852420334175088
    radam:lr=0.05,beta1=0.9,beta2=0.999,epsilon=1e-08,epsilon_root=0,epsilon_position=before_correction,threshold=5,threshold_inclusive=false,weight_decay=0,weight_decay_mode=coupled
    himmelblau 0.5,-0.5 120 2.914097378709118,2.122843689865867
    radam:lr=0.05,beta1=0.9,beta2=0.99,epsilon=0.01,epsilon_root=0,epsilon_position=after_correction,threshold=5,threshold_inclusive=true,weight_decay=0,weight_decay_mode=coupled
    ravine -5,-2 60 0.2745550409211138,-0.055994411484440294
    adabelief:lr=0.1,beta1=0.9,beta2=0.999,epsilon=1e-16,epsilon_root=1e-16,weight_decay=0,weight_decay_mode=coupled
    rosenbrock -1.2,1 150 -0.6774746641486976,0.4643617062326865
    adabelief:lr=0.05,beta1=0.9,beta2=0.99,epsilon=0.0001,epsilon_root=1e-06,weight_decay=0,weight_decay_mode=coupled
    himmelblau 0.5,-0.5 120 2.9964070448577216,1.9957389079612444
    yogi:lr=0.1,beta1=0.9,beta2=0.999,epsilon=0.001,initial_accumulator=1e-06
    ravine -5,-2 120 -0.017144357565100278,0.00259414757616437
    yogi:lr=0.1,beta1=0.9,beta2=0.9,epsilon=0.001,initial_accumulator=1e-06
    ravine -5,-2 120 0.9477509090326978,-0.11149324730514355
    adan:lr=0.1,beta1=0.98,beta2=0.92,beta3=0.99,difference_coefficient=0.92,epsilon=1e-08,epsilon_root=0,weight_decay=0,weight_decay_mode=proximal
    booth -4,2.5 120 1.077963303496708,2.9092493885007515
    adan:lr=0.1,beta1=0.9,beta2=0.8,beta3=0.95,difference_coefficient=0.8,epsilon=0.001,epsilon_root=0,weight_decay=0.05,weight_decay_mode=proximal
    himmelblau 0.52,-0.47 60 3.519999999999996,2.5299999999999994
    lion:lr=0.05,beta1=0.9,beta2=0.99,weight_decay=0,weight_decay_mode=decoupled
    rosenbrock -1.23,1.01 100 0.4265866802882763,0.15940952853003923
    lion:lr=0.02,beta1=0.9,beta2=0.99,weight_decay=0.1,weight_decay_mode=decoupled
    himmelblau 0.52,-0.47 100 1.819999999999994,0.8300000000000008
    sign_sgd:lr=0.013
    ravine -5.01,-2.02 60 -3.209999999999997,-0.21999999999999847
    sign_sgd:lr=0.03
    himmelblau 0.52,-0.47 80 2.9199999999999955,1.9300000000000017
    signum:lr=0.03,beta=0.9
    rosenbrock -1.23,1.01 80 -0.5899999999999994,0.3299999999999994
    signum:lr=0.02,beta=0.8
    himmelblau 0.5,-0.5 100 2.9999970612656917,2.00000441601885
    adafactor:lr=0.05,beta2_decay=-0.8,epsilon1_floor=2.220446049250313e-16,epsilon1_added=0,epsilon2=0.001,clip_threshold=1,relative_step=true,weight_decay=0,weight_decay_mode=decoupled
    booth -4,2.5 50 0.21731177847918362,3.7277124280101854
    adafactor:lr=0.05,beta2_decay=-0.7,epsilon1_floor=2.220446049250313e-16,epsilon1_added=0,epsilon2=0.01,clip_threshold=1,relative_step=true,weight_decay=0.02,weight_decay_mode=decoupled
    """
}
