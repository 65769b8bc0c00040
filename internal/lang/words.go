package lang

import "slices"

// Words returns the words and phrases of sections of words.txt, in all languages, as they are
// written there.
func Words(titles ...string) (words []string) {
	for _, title := range titles {
		known := false
		for _, l := range All() {
			known = known || l.words().sections[title] != nil
			words = append(words, l.Words(title)...)
		}
		mustBeKnown(title, known)
	}
	return words
}

// Lines returns the lines of a section in all languages, for sections whose lines are not
// lists of words.
func Lines(title string) (lines []string) {
	known := false
	for _, l := range All() {
		if s := l.words().sections[title]; s != nil {
			known = true
			for _, e := range s.entries {
				lines = append(lines, e.whole)
			}
		}
	}
	mustBeKnown(title, known)
	return lines
}

// WordsByKey returns the words of a section whose lines begin with a key, in all languages.
func WordsByKey(title string) map[string][]string {
	all := map[string][]string{}
	known := false
	for _, l := range All() {
		known = known || l.words().sections[title] != nil
		for key, words := range l.WordsByKey(title) {
			all[key] = append(all[key], words...)
		}
	}
	mustBeKnown(title, known)
	return all
}

// Keys returns the keys of a section's lines in all languages, each once, in the order of
// their first use.
func Keys(title string) (keys []string) {
	known := false
	for _, l := range All() {
		s := l.words().sections[title]
		if s == nil {
			continue
		}
		known = true
		for _, e := range s.entries {
			if !slices.Contains(keys, e.key) {
				keys = append(keys, e.key)
			}
		}
	}
	mustBeKnown(title, known)
	return keys
}

// mustBeKnown panics if no language has the section, since the program then misspells it.
func mustBeKnown(title string, known bool) {
	if !known {
		panic("lang: no words.txt has a section [" + title + "]")
	}
}

// Words returns the words and phrases of a section of the language's words.txt; nil where the
// language has none.
func (l *Language) Words(title string) (words []string) {
	s := l.words().sections[title]
	if s == nil {
		return nil
	}
	for _, e := range s.entries {
		words = append(words, list(e.text)...)
	}
	return words
}

// WordsByKey returns the words of a section whose lines begin with a key.
func (l *Language) WordsByKey(title string) map[string][]string {
	all := map[string][]string{}
	if s := l.words().sections[title]; s != nil {
		for _, e := range s.entries {
			all[e.key] = append(all[e.key], list(e.text)...)
		}
	}
	return all
}
