internal import CNcurses

/// The curses that the program runs with.
public enum CursesLibrary {
  /// Its name and version, as in "ncurses 6.4.20221231".
  public static var version: String { String(cString: cn_version()) }
}
