package answer

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// Reasons why a question can't be answered.
var (
	ErrEmptyQuestion = errors.New("the question is empty")                 // nothing but white space
	ErrNoWords       = errors.New("the question has no letters or digits") // punctuation, emoji
	ErrLongQuestion  = errors.New("the question is too long")
)

// MaxQuestion is the longest question in bytes: some six hundred Arabic words,
// more than the embedding model reads.
const MaxQuestion = 8 << 10

// A QuestionError wraps one of the reasons above and knows the way out.
type QuestionError struct {
	Err error
	Fix string
}

func (e *QuestionError) Error() string { return e.Err.Error() }
func (e *QuestionError) Unwrap() error { return e.Err }
func (e *QuestionError) Hint() string  { return e.Fix }

// CheckQuestion says, with a [QuestionError], why a question can't be put to the
// articles.
func CheckQuestion(question string) error {
	question = strings.TrimSpace(question)
	switch {
	case question == "":
		return &QuestionError{ErrEmptyQuestion, "ask something, such as: من هو …؟"}
	case len(question) > MaxQuestion:
		return &QuestionError{fmt.Errorf("%w: %d bytes, at most %d", ErrLongQuestion, len(question), MaxQuestion), "ask in a sentence or two"}
	case !strings.ContainsFunc(question, wordRune):
		return &QuestionError{ErrNoWords, "ask in words"}
	}
	return nil
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
