// The question for the terminal's own background.
#ifndef CNCURSES_QUESTION_H
#define CNCURSES_QUESTION_H

// What is written to ask for the background and then for the attributes.
extern const char cn_question[];

#endif
