#ifndef ALLOCATION_COUNTER_H
#define ALLOCATION_COUNTER_H

/// The number of blocks of memory that the program has asked for so far; -1 where it is not counted.
long allocation_count(void);

#endif
