/// What the maps are asked for, and what was computed for them.
struct MapSelection: Sendable {
  var results = MapResults()
  /// The keys of the two settings that were chosen, that along the horizontal side first; a run without one
  /// of them has the usual one in its place.
  var settings: [String] = []
  /// How the rate moves by itself under the basins; nil while it stands.
  var ratePlay: RatePlay?
}
