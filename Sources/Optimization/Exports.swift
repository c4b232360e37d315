// Whoever writes a formula needs the elementary functions of a plain number too.
@_exported public import Numbers
