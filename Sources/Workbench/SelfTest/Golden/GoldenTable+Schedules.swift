/// Multipliers of every schedule.
///
/// Written by Tests/References/generate.py, from the fixtures of the tests.
extension GoldenTable {
  static let rates = """
    --schedule constant = torch==2.13.0 1e-12 0:1 1:1 50:1 100:1 200:1
    --schedule cosine:period=200 = torch==2.13.0 1e-12 0:1 1:0.9999383162408303 50:0.8535533905932737 100:0.5 200:0
    --schedule cosine:period=60,end=0.1,after=periodic = torch==2.13.0 1e-12 0:1 1:0.9993832906395582 50:0.16028856829700264 100:0.7750000000000054 200:0.3250000000000024
    --schedule cosine:period=150,end=0.02 = optax==0.2.8 1e-12 0:1 1:0.9998925349026743 50:0.755 100:0.2649999999999999 200:0.02
    --schedule cosine:period=150,end=0.1 = keras==3.15.1 1e-12 0:1 1:0.9999013075636805 50:0.775 100:0.3250000000000001 200:0.1
    --schedule cosine_restarts:first_period=25,period_factor=2,end=0.05 = torch==2.13.0 1e-12 0:1 1:0.996254483124377 50:0.525 100:0.8608757210636101 200:0.9638427779428612
    --schedule cosine_restarts:first_period=25,period_factor=2,amplitude_factor=0.8,end=0.1 = keras==3.15.1 1e-12 0:1 1:0.9964516155915151 50:0.4600000000000001 100:0.5916467529817258 200:0.5432618442906005
    --schedule cosine_restarts:first_period=50,period_factor=1 = optax==0.2.8 1e-12 0:1 1:0.9990133642141358 50:1 100:1 200:1
    --schedule cyclic:base=0.1,steps_up=20,steps_down=20,mode=triangular = torch==2.13.0 1e-12 0:0.1 1:0.14499999999999985 50:0.55 100:1 200:0.1
    --schedule cyclic:base=0.1,steps_up=20,steps_down=30,mode=triangular2 = torch==2.13.0 1e-12 0:0.1 1:0.14500000000000005 50:0.1 100:0.1 200:0.1
    --schedule cyclic:base=0.1,steps_up=25,steps_down=25,mode=exp_range,gamma=0.99 = torch==2.13.0 1e-12 0:0.1 1:0.13564000000000004 50:0.1 100:0.1 200:0.1
    --schedule exponential:gamma=0.97 = torch==2.13.0 1e-12 0:1 1:0.97 50:0.21806537534740741 100:0.04755250792540567 200:0.0022612410099957657
    --schedule exponential_decay:decay_steps=25,decay_rate=0.5 = optax==0.2.8 1e-12 0:1 1:0.9726549474122855 50:0.25 100:0.0625 200:0.00390625
    --schedule exponential_decay:decay_steps=25,decay_rate=0.5,staircase=true,begin=10,end=0.05 = optax==0.2.8 1e-12 0:1 1:1 50:0.5 100:0.125 200:0.05
    --schedule exponential_decay:decay_steps=25,decay_rate=0.5,staircase=true = keras==3.15.1 1e-12 0:1 1:1 50:0.25 100:0.0625 200:0.00390625
    --schedule exponential_rate:rate=0.1 = torch==2.13.0 1e-12 0:1 1:0.9048374180359595 50:0.006737946999085467 100:4.5399929762484854e-05 200:2.061153622438558e-09
    --schedule interpolation:steps=0/20/60/150,values=0.1/1/0.25/0.01,curve=linear = optax==0.2.8 1e-12 0:0.1 1:0.14500000000000002 50:0.4375 100:0.14333333333333334 200:0.01
    --schedule interpolation:steps=0/20/60/150,values=0.1/1/0.25/0.01,curve=cosine = optax==0.2.8 1e-12 0:0.09999999999999998 1:0.10554024673218798 50:0.3598349570550447 100:0.15083778132003167 200:0.01
    --schedule inverse_sqrt:warmup_steps=20,timescale=20 = transformers==5.23.0 1e-12 0:0 1:0.05 50:0.6324555320336759 100:0.4472135954999579 200:0.31622776601683794
    --schedule inverse_time:decay_steps=10,decay_rate=0.5 = keras==3.15.1 1e-12 0:1 1:0.9523809523809523 50:0.2857142857142857 100:0.16666666666666666 200:0.09090909090909091
    --schedule inverse_time:decay_steps=10,decay_rate=0.5,staircase=true = keras==3.15.1 1e-12 0:1 1:1 50:0.2857142857142857 100:0.16666666666666666 200:0.09090909090909091
    --schedule join:first=linear,first.start=0.1,first.end=1,first.steps=30,at=30,then=join,then.first=constant,then.at=50,then.then=cosine,then.then.period=80,then.then.end=0.05 = optax==0.2.8 1e-12 0:0.09999999999999998 1:0.13 50:1 100:0.8608757210636101 200:0.05
    --schedule join:first=linear,first.start=0.25,first.end=1,first.steps=40,at=40,then=step,then.step_size=30,then.gamma=0.5 = torch==2.13.0 1e-12 0:0.25 1:0.26875 50:1 100:0.25 200:0.03125
    --schedule linear:start=0.25,end=1,steps=40 = torch==2.13.0 1e-12 0:0.25 1:0.26875 50:1 100:1 200:1
    --schedule multi_step:milestones=40/90/150,gamma=0.1 = torch==2.13.0 1e-12 0:1 1:1 50:0.1 100:0.010000000000000002 200:0.0010000000000000002
    --schedule one_cycle:total_steps=201,pct_start=0.3,anneal=cosine,div_factor=25,final_div_factor=10000,three_phase=false,form=torch = torch==2.13.0 1e-12 0:0.040000000000000036 1:0.04067344172595577 50:0.9429094401788498 100:0.8073620915204177 200:4e-06
    --schedule one_cycle:total_steps=201,pct_start=0.3,anneal=linear,div_factor=25,final_div_factor=10000,three_phase=true,form=torch = torch==2.13.0 1e-12 0:0.04 1:0.056188870151770653 50:0.8494435075885329 100:0.3411129848229342 200:3.9999999999970615e-06
    --schedule one_cycle:total_steps=200,pct_start=0.3,anneal=cosine,div_factor=25,final_div_factor=10000,three_phase=false,form=optax = optax==0.2.8 1e-12 0:0.040000000000000036 1:0.04065782331780465 50:0.9356921938165306 100:0.8117456539497631 200:4e-06
    --schedule piecewise_constant:boundaries=50/120,values=1/0.5/0.1,switch=at_boundary = optax==0.2.8 1e-12 0:1 1:1 50:0.5 100:0.5 200:0.1
    --schedule piecewise_constant:boundaries=50/120,values=1/0.5/0.1,switch=after_boundary = keras==3.15.1 1e-12 0:1 1:1 50:1 100:0.5 200:0.1
    --schedule plateau = torch==2.13.0 1e-12 0:1 1:1 50:1 100:1 200:1
    --schedule polynomial_decay:decay_steps=150,power=2 = torch==2.13.0 1e-12 0:1 1:0.986711111111111 50:0.44444444444444453 100:0.1111111111111111 200:0
    --schedule polynomial_decay:decay_steps=120,power=0.9,end=0.05,begin=20 = optax==0.2.8 1e-12 0:1 1:1 50:0.783295031387392 100:0.4034390051107364 200:0.05
    --schedule polynomial_decay:decay_steps=60,power=1,end=0.01,cycle=true = keras==3.15.1 1e-12 0:1 1:0.9834999999999999 50:0.17499999999999996 100:0.17499999999999996 200:0.17499999999999996
    --schedule polynomial_power:beta=0.1,alpha=0.5 = torch==2.13.0 1e-12 0:1 1:0.9534625892455922 50:0.408248290463863 100:0.30151134457776363 200:0.2182178902359924
    --schedule step:step_size=30,gamma=0.5 = torch==2.13.0 1e-12 0:1 1:1 50:0.5 100:0.125 200:0.015625
    --schedule warmup:warmup_steps=20,then=constant = transformers==5.23.0 1e-12 0:0 1:0.05 50:1 100:1 200:1
    --schedule warmup:warmup_steps=20,then=polynomial_decay,then.decay_steps=180,then.power=1,then.end=0 = transformers==5.23.0 1e-12 0:0 1:0.05 50:0.8333333333333334 100:0.5555555555555556 200:0
    --schedule warmup:warmup_steps=20,then=cosine,then.period=180 = transformers==5.23.0 1e-12 0:0 1:0.05 50:0.9330127018922194 100:0.5868240888334653 200:0
    --schedule warmup:warmup_steps=30,start=0.1,then=cosine,then.period=150,then.end=0.01 = optax==0.2.8 1e-12 0:0.09999999999999998 1:0.13 50:0.9572050015330874 100:0.5567415893174886 200:0.01
    --schedule warmup:warmup_steps=20,start=0,then=exponential_decay,then.decay_steps=40,then.decay_rate=0.5 = optax==0.2.8 1e-12 0:0 1:0.050000000000000044 50:0.5946035575013605 100:0.25 200:0.04419417382415922
    --schedule warmup:warmup_steps=30,start=0.1,then=cosine,then.period=150,then.end=0.05 = keras==3.15.1 1e-12 0:0.1 1:0.13 50:0.9589340923802354 100:0.5746510200521354 200:0.05
    --schedule warmup_stable_decay:warmup_steps=20,stable_steps=120,decay_steps=60,decay=cosine = transformers==5.23.0 1e-12 0:0 1:0.05 50:1 100:1 200:0
    --schedule warmup_stable_decay:warmup_steps=20,stable_steps=120,decay_steps=50,decay=one_minus_sqrt,end=0.1,warmup_from_end=true = transformers==5.23.0 1e-12 0:0.1 1:0.14500000000000002 50:1 100:1 200:0.1
    """
}
