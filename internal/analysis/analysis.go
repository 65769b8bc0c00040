// Package analysis prepares Arabic, English and French text for search and for
// quoting: folding, words, light stems, character n-grams, sentences, numbers
// and dates.
//
// All functions are pure and safe for concurrent use; positions are byte
// offsets in the string given. Text that is not UTF-8 is accepted: each invalid
// byte counts as one unknown character.
//
// # Scope
//
// The package knows neither files nor lines, and ranks nothing. How line ends
// and headings cut a text is for package chunk.
package analysis

// A Range is a run of bytes: the text s[Start:End].
type Range struct{ Start, End int }
