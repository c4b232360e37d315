/// The lists of everything there is to choose from.
///
/// Adding one more is a file with the type and a line here; beside the opening experiment
/// nothing else in the program names one.
public enum Catalog {
}
