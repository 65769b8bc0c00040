// Package analysis prepares text in Arabic and Latin script for search and for
// quoting: folding, words, light stems, character n-grams, numbers, dates, and the
// language of a text. Its words are those of package lang.
//
// All functions are pure and safe for concurrent use; positions are byte
// offsets in the string given. Text that is not UTF-8 is accepted: each invalid
// byte counts as one unknown character.
//
// # Scope
//
// The package knows neither files nor lines, and ranks nothing. Package segment
// below it cuts text into sentences.
package analysis

// A Range is a run of bytes: the text s[Start:End].
type Range struct{ Start, End int }
