// Package verify holds what a language model wrote against the sentences that it was
// given and cites, and keeps what they bear out.
//
// A model marks each statement with the sentences that say it: [2.3] is sentence 3 of
// passage 2. Models write that in many shapes, and all of them are understood: [٢٫٣],
// 【2.3】, (2.3), [2.3, 2.4], [2.3-2.5], [^2.3]. A statement stays where
//
//   - it cites a sentence that there is;
//   - every number in it is in what it cites, in whatever digits or words, and counts
//     there what it counts here;
//   - its dates, quotations and names are too, and it does not deny what that affirms;
//   - it is copied from what it cites, and the rules find nobody exchanged, nothing denied,
//     planned or only said told as done; or how its words stand there and a judge that
//     reads both make it likely enough;
//   - it is in the language that was asked for, and repeats nothing of the prompt.
//
// Everything else is left out and reported with the reason, much that is true among it.
// What stays can be wrong: the judge is a small model, the rules know no grammar, and one in
// seven false paraphrases passes them. What is cited is there, and so is every number in it.
//
// # Scope
//
// What happens to an answer of which nothing stays is for package answer.
package verify

import (
	"context"
	"slices"
	"strings"

	"isnad/internal/analysis"
	"isnad/internal/embed"
	"isnad/internal/lang"
)

// A Source is a passage as the model was given it.
type Source struct {
	Title     string
	Sentences []string // as they stand in the article, rows with the names of their columns; empty where the model was not given one
	Above     []string // headings and announcements above each sentence, which prove nothing; may be nil
}

// A Ref names a sentence: the passage and its sentence, both from 0.
type Ref struct{ Passage, Sentence int }

// A Statement is a sentence that stands, without its markers.
type Statement struct {
	Text  string
	Cites []Ref // at least one, in order, none twice
	Line  int   // the line of the model's text that it comes from: those of one make a paragraph
	Item  bool  // the line is an item of a list
	Bare  bool  // it is only a name, number or date of what it cites: whether it answers, it does not say
}

// A Removal is a sentence that does not stand.
type Removal struct {
	Text string
	Why  Reason
}

// A Reason says what is wrong with a sentence.
type Reason string

const (
	Uncited     Reason = "uncited"     // it cites nothing that there is
	Number      Reason = "number"      // what it cites does not have the number
	Date        Reason = "date"        // nor the date
	Name        Reason = "name"        // nor the name
	Quotation   Reason = "quotation"   // nor the words between quotation marks
	Denial      Reason = "denial"      // what it cites says the opposite
	Link        Reason = "link"        // nor the address
	Unsupported Reason = "unsupported" // it says something else
	Language    Reason = "language"    // it is not in the language of the question
	Leak        Reason = "leak"        // it tells of the prompt
	Repeated    Reason = "repeated"    // it was said before
)

// A Result is what became of a text.
type Result struct {
	Statements []Statement
	Removed    []Removal
	Declined   bool // the model says that the passages do not answer
	Leaked     bool // the text holds the canary: nothing of it stands
}

// Holds reports whether enough of a text stands to be an answer: something, and no less than
// was removed.
func (r Result) Holds() bool {
	removed := 0
	for _, x := range r.Removed {
		if x.Why != Repeated {
			removed++
		}
	}
	return len(r.Statements) > 0 && removed <= len(r.Statements)
}

// A Checker checks texts that a model wrote from the same prompt. It is for one
// goroutine at a time.
type Checker struct {
	Sources  passages
	Language string         // asked for, as a code: "ar"
	Prompt   string         // the rules that the model was given, which it must not repeat
	Canary   string         // a word of them that never comes out by chance
	Decline  string         // what the model writes where the passages do not answer
	Judge    Judge          // reads whether a statement is borne out; without one the words decide alone
	Embedder embed.Embedder // multilingual-e5-small, needed by a judge: whether a statement is about what it cites

	vectors  map[string][]float32
	judged   map[string]float64
	lexicons map[Ref]lexicon
}

// Check checks a text. An unfinished one is checked up to its last marker: what is
// behind it may still get one.
func (c *Checker) Check(ctx context.Context, text string, finished bool) (Result, error) {
	if c.leaks(clean(text)) {
		return Result{Leaked: true}, nil
	}
	if plain, ok := fromJSON(text, c.Decline); ok {
		text = plain
	}
	text = clean(text)
	if c.leaks(text) { // it may have been spelt in escapes
		return Result{Leaked: true}, nil
	}
	if !finished {
		text = settled(text)
	}
	var r Result
	r.Declined = finished && c.declines(text)
	said := map[string]bool{}
	for _, s := range statements(text) {
		why, err := c.judge(ctx, &s)
		if err != nil {
			return Result{}, err
		}
		key := bare(s.Text)
		if said[key] {
			why = Repeated
		}
		said[key] = true
		if why == "" {
			s.Bare = isFragment(s.Text, c.Sources.text(s.Cites))
			r.Statements = append(r.Statements, s.Statement)
		} else if x := (Removal{s.Text, why}); !slices.Contains(r.Removed, x) {
			r.Removed = append(r.Removed, x)
		}
	}
	if r.Declined = r.Declined && len(r.Statements) == 0; r.Declined {
		r.Removed = nil
	}
	return r, nil
}

// declines says whether the text is the word for “they do not answer”.
func (c *Checker) declines(text string) bool {
	return c.Decline != "" && strings.Contains(analysis.Fold(text), analysis.Fold(c.Decline))
}

// judge says why a statement does not stand, "" where it does, and fills in what it
// cites. Models mark the wrong sentence and forget markers: where another one bears the
// statement out, that is cited.
func (c *Checker) judge(ctx context.Context, s *draft) (why Reason, err error) {
	s.Cites, why = c.resolve(s), Uncited
	if len(s.Cites) > 0 {
		if why, err = c.check(ctx, s.Text, s.Cites); err != nil || !elsewhere[why] {
			return why, err
		}
	}
	others, err := c.attribute(ctx, s.Text, len(s.Cites) == 0)
	for _, r := range others {
		says, err := c.check(ctx, s.Text, []Ref{r})
		if err != nil {
			return "", err
		}
		if says == "" {
			s.Cites = []Ref{r}
			return "", nil
		}
	}
	return why, err
}

// elsewhere are the reasons that may not hold for another sentence.
var elsewhere = map[Reason]bool{Uncited: true, Number: true, Date: true, Name: true, Quotation: true, Unsupported: true}

// check says why sentences do not bear out a statement, "" where they do.
func (c *Checker) check(ctx context.Context, statement string, cites []Ref) (Reason, error) {
	text, why := c.fault(statement, cites)
	if why != "" {
		return why, nil
	}
	ok, err := c.supported(ctx, text, cites)
	if err == nil && !ok {
		return Unsupported, nil
	}
	return "", err
}

// fault says what is wrong with a statement whatever it means, "" for nothing, and gives it with its
// dates in words.
func (c *Checker) fault(statement string, cites []Ref) (text string, why Reason) {
	cited := c.Sources.text(cites)
	switch {
	case c.repeatsPrompt(statement):
		return statement, Leak
	case !c.inLanguage(statement, cited):
		return statement, Language
	}
	text = spellDates(statement, cited, c.Language)
	switch {
	case !subset(figures(text), figuresToldBy(cited, text)), !figuresHold(text, cited):
		return text, Number
	case !datesHold(text, cited):
		return text, Date
	case !linksHold(text, cited):
		return text, Link
	case !quotationsHold(text, cited):
		return text, Quotation
	case !namesHold(text, c.Sources.about(cites)):
		return text, Name
	case !denialsHold(text, cited):
		return text, Denial
	}
	return text, ""
}

// tellable is how many words it takes to tell English from French.
const tellable = 8

// inLanguage says whether a statement is in the language asked for, as far as that can
// be told, or in the very words of what it cites.
func (c *Checker) inLanguage(text, cited string) bool {
	script, want := analysis.Script(text), "Latin"
	if l, known := lang.Known(c.Language); known {
		want = l.Script
	}
	switch {
	case !hasLetter(text):
		return true
	case script == "other":
		return false
	case script != want, len(analysis.Words(text)) >= tellable && analysis.Language(text) != c.Language:
		return holdsWords(cited, text)
	}
	return true
}
