/// What the keys act on for a while: a component with a state, keys and an update of its own.
///
/// A mode is one value type in one file. What it remembers are its properties, `keys` are the lines of the
/// table that are its own, and `update` says what an action does to it and to the session. What is not
/// said here follows: other keys keep their meaning, Enter and Escape close it. A panel in the views
/// draws it, where there is something to draw.
package protocol ModeComponent: Hashable, Sendable {
  /// What is being done, in a few words; nil where nothing special is.
  var title: String? { get }
  /// The keys of the mode, which come before all others.
  var keys: [Binding] { get }
  /// What all other keys do.
  var otherKeys: OtherKeys { get }
  /// The line of its list that is selected, which another click confirms; nil where it has no list.
  var selectedLine: Int? { get }
  /// Whether it places something on the maps, to which another function makes an end.
  var isPlacing: Bool { get }
  /// What is to be computed for it; the answers come as `Action.received`.
  var wanted: [AnyWorkRequest] { get }

  /// The seconds until its picture changes by itself; nil while nothing of it moves.
  var wakeInterval: Double? { get }

  /// Does what an action asks of the mode.
  ///
  /// Each action that is asked for comes here first, and the session does what is left alone. What happens by
  /// itself, as time that passes and answers that arrive, the session has taken up before; modes that wait
  /// below the present one are told of it too.
  mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse

  /// What an action will change in the mode, in the words of undoing; nil where the action says it.
  func change(by action: Action, in session: Workbench) -> Change?
}

extension ModeComponent {
  package var otherKeys: OtherKeys { .keepTheirMeaning }
  package var selectedLine: Int? { nil }
  package var isPlacing: Bool { false }
  package var wanted: [AnyWorkRequest] { [] }
  package var wakeInterval: Double? { nil }
  package func change(by action: Action, in session: Workbench) -> Change? { nil }
}

/// What keys do that are not a mode's own.
package enum OtherKeys: Hashable, Sendable {
  /// What they do in no mode; the pointer reaches what is drawn below.
  case keepTheirMeaning
  /// Characters are text, all others do nothing.
  case areText
  case doNothing
}

/// What a mode answers to an action.
package enum ModeResponse: Sendable {
  /// The action is not the mode's; the session does it.
  case ignored
  /// The mode has done it and goes on.
  case stays
  /// The mode has done it and is left.
  case closes
  /// The mode goes on once another one that now lies on top is left.
  case opens(Mode)
  /// The mode is left, and then something else is to be done.
  ///
  /// The remark is for the user, unless what is done has something to say itself.
  case closesFor(Action, remark: String?)
}
