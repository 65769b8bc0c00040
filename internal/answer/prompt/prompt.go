// Package prompt puts a question and its evidence into words for a language model.
//
// The words are templates, the prompt.txt of each language in package lang. Articles and
// questions are data in them: what would close a passage or pass for a sentence's
// number is written with other characters, and a sentence that gives orders to a model
// is not passed on. Every prompt has a canary of its own, a word that can come back
// only if the model tells its rules.
package prompt

import (
	"cmp"
	"crypto/rand"
	"strings"
	"sync"
	"text/template"

	"isnad/internal/answer/verify"
	"isnad/internal/lang"
	"isnad/internal/question"
)

// templates are the parsed templates by language.
var templates = sync.OnceValue(func() map[string]*template.Template {
	all := map[string]*template.Template{}
	for _, l := range lang.All() {
		if text := l.Prompt(); text != "" {
			all[l.Code] = template.Must(template.New(l.Code).Parse(text)) // a fault of the program, and tests read them
		}
	}
	return all
})

// A Question is what a prompt is made of.
type Question struct {
	Text     string
	Language string // of the answer
	Form     question.Form
	Sources  []verify.Source
	Before   []Exchange // what was said before, oldest first
}

// An Exchange is a question that was answered.
type Exchange struct{ Question, Answer string }

// A Prompt is what a model is told, and what the answer is held against.
type Prompt struct {
	Messages []Message
	Sources  []verify.Source // as the model was given them: without sentences that were withheld
	Rules    string
	Canary   string
	Decline  string // what the model is to write where the passages do not answer

	words *template.Template
}

// beforeRunes is how much of what was said before goes into a prompt: two short
// exchanges. What a question means in its conversation is in its text already.
const beforeRunes = 1200

// New is the prompt for a question.
func New(q Question) Prompt {
	if q.Form == question.About { // it is told like a summary
		q.Form = question.Summary
	}
	p := Prompt{Canary: canary(), words: wordsIn(q.Language)}
	p.Decline = p.say("decline", nil)
	p.Rules = p.say("rules", struct {
		Form   question.Form
		Canary string
	}{q.Form, p.Canary})
	view := view{Text: data(q.Text), Form: cmp.Or(q.Form, question.Plain), Before: recent(q.Before)}
	for i, s := range q.Sources {
		passage := passage{Number: i + 1, Title: data(s.Title)}
		if Instructs(s.Title) {
			passage.Title = ""
		}
		given := verify.Source{Title: passage.Title, Above: s.Above, Sentences: make([]string, len(s.Sentences))}
		for j, text := range s.Sentences {
			if strings.TrimSpace(text) == "" || Instructs(text) {
				continue
			}
			given.Sentences[j] = text
			passage.Sentences = append(passage.Sentences, sentence{j + 1, data(text), above(s, j)})
		}
		p.Sources = append(p.Sources, given)
		if len(passage.Sentences) > 0 {
			view.Passages = append(view.Passages, passage)
		}
	}
	p.Messages = []Message{{Role: System, Text: p.Rules}, {Role: User, Text: p.say("question", view)}}
	return p
}

// Again is the prompt with what the model wrote and what is wrong with it: with what was
// removed, and with bare names and numbers, which are proved and say nothing.
func (p Prompt) Again(wrote string, checked verify.Result) []Message {
	type fault struct{ Text, Why string }
	faults := []fault{}
	for _, w := range checked.Removed {
		faults = append(faults, fault{firstRunes(data(w.Text), 200), p.say(string(w.Why), nil)})
	}
	for _, s := range checked.Statements {
		if s.Bare {
			faults = append(faults, fault{firstRunes(data(s.Text), 200), p.say("bare", nil)})
		}
	}
	if len(faults) == 0 {
		faults = []fault{{"…", p.say("empty", nil)}}
	}
	return append(p.Messages[:len(p.Messages):len(p.Messages)],
		Message{Role: Assistant, Text: firstRunes(wrote, 4000)},
		Message{Role: User, Text: p.say("again", faults)})
}

// Rewrite asks for a question that stands without those before it.
func Rewrite(question, language string, before []Exchange) []Message {
	p := Prompt{words: wordsIn(language)}
	return []Message{{Role: User, Text: p.say("rewrite", view{Text: data(question), Before: recent(before)})}}
}

// Search asks for words with which articles may answer a question.
func Search(question, language string) []Message {
	p := Prompt{words: wordsIn(language)}
	return []Message{{Role: User, Text: p.say("search", view{Text: data(question)})}}
}

// What templates see.
type view struct {
	Text     string
	Form     question.Form
	Passages []passage
	Before   []Exchange
}

type passage struct {
	Number    int
	Title     string
	Sentences []sentence
}

type sentence struct {
	Number int
	Text   string
	Above  string // a heading or announcement; may be empty
}

// above is what stands above a sentence, unless it gives orders.
func above(s verify.Source, i int) string {
	if i >= len(s.Above) || Instructs(s.Above[i]) {
		return ""
	}
	return data(s.Above[i])
}

// wordsIn returns the template of a language; that of the foreign language where it has none.
func wordsIn(language string) *template.Template {
	return cmp.Or(templates()[language], templates()[lang.Foreign])
}

// say fills in a template. The templates are ours and tested: one that can't be filled
// in is a mistake in the program.
func (p Prompt) say(name string, with any) string {
	var b strings.Builder
	if err := p.words.ExecuteTemplate(&b, name, with); err != nil {
		panic("prompt: " + err.Error())
	}
	return b.String()
}

// canary is a word that nobody writes by chance.
func canary() string { return "isnad" + strings.ToLower(rand.Text()[:12]) }

// data is text of others on one line, with the characters that frame it in the prompt
// written otherwise.
func data(text string) string {
	return strings.Join(strings.Fields(frame.Replace(strings.ToValidUTF8(text, "\uFFFD"))), " ")
}

var frame = strings.NewReplacer("<", "‹", ">", "›", "[", "(", "]", ")", "【", "(", "】", ")", "\u0000", " ")

// recent is the last of what was said, as far as it fits.
func recent(all []Exchange) (some []Exchange) {
	left := beforeRunes
	for i := len(all) - 1; i >= 0; i-- {
		e := Exchange{data(all[i].Question), data(firstRunes(all[i].Answer, beforeRunes/2))}
		if left -= len([]rune(e.Question + e.Answer)); left < 0 {
			break
		}
		some = append([]Exchange{e}, some...)
	}
	return some
}

func firstRunes(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}
