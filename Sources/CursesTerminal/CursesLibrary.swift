internal import CNcurses

/// The curses that the program runs with.
package enum CursesLibrary {
  /// Its name and version, as in "ncurses 6.4.20221231".
  package static var version: String { String(cString: cn_version()) }
}
