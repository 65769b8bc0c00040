package question

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// These errors say why a text is not a question that can be answered.
var (
	ErrEmpty   = errors.New("the question is empty")                 // nothing but white space
	ErrNoWords = errors.New("the question has no letters or digits") // punctuation, emoji
	ErrLong    = errors.New("the question is too long")
)

// MaxLength is the longest question in bytes: some six hundred Arabic words,
// more than the embedding model reads.
const MaxLength = 8 << 10

// An Error wraps one of the reasons above and has a hint.
type Error struct {
	Err error
	Fix string
}

func (e *Error) Error() string { return e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }

// Hint tells the user what to do next.
func (e *Error) Hint() string { return e.Fix }

// Check returns an [Error] if a text can't be asked of the articles.
func Check(text string) error {
	text = strings.TrimSpace(text)
	switch {
	case text == "":
		return &Error{ErrEmpty, "ask something, such as: من هو …؟"}
	case len(text) > MaxLength:
		return &Error{fmt.Errorf("%w: %d bytes, at most %d", ErrLong, len(text), MaxLength), "ask in a sentence or two"}
	case !strings.ContainsFunc(text, inWord):
		return &Error{ErrNoWords, "ask in words"}
	}
	return nil
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
