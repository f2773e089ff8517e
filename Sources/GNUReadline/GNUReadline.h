#ifndef GNU_READLINE_H
#define GNU_READLINE_H

// Readline's headers use FILE without declaring it.
#include <stdio.h>

#include <readline/history.h>
#include <readline/readline.h>

#endif
