package starters

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/index"
	"isnad/internal/library"
)

// A shelf is a library of texts that is sure of some questions.
type shelf struct {
	library.Service
	texts map[string]string  // by path
	sure  map[string]float64 // confidence of the answer to a question; 0: no answer
	asked int
}

func (s *shelf) Articles(context.Context) (all []index.Article) {
	for path, text := range s.texts {
		title, _, _ := strings.Cut(text, "\n")
		all = append(all, index.Article{Path: path, Title: title, ModTime: time.Unix(int64(len(path)), 0)})
	}
	return all
}

func (s *shelf) Lines(_ context.Context, at corpus.Span, _ int) (all []corpus.NumberedLine, err error) {
	for i, line := range strings.Split(s.texts[at.Path], "\n") {
		all = append(all, corpus.NumberedLine{N: i + 1, Text: line})
	}
	return all, nil
}

func (s *shelf) Converse() library.Conversation { return s }
func (s *shelf) Reset()                         {}

// Ask cites the article that has the question's longest word.
func (s *shelf) Ask(_ context.Context, question string, call answer.Call) (answer.Answer, error) {
	s.asked++
	a := answer.Answer{Outcome: answer.Nothing}
	if c := s.sure[question]; c > 0 && call.Plain {
		a.Outcome, a.Confidence = answer.Answered, c
		words := strings.FieldsFunc(question, func(r rune) bool { return strings.ContainsRune("؟?«»“” ", r) })
		for path, text := range s.texts {
			if strings.Contains(text, words[len(words)-1]) {
				a.Citations = []answer.Citation{{N: 1, Span: corpus.Span{Path: path}, Quote: text}}
			}
		}
	}
	return a, nil
}

func TestQuestionsThatTheArticlesAnswer(t *testing.T) {
	articles := map[string]string{
		"ar.md":  "سد وادي النعام\nافتتح محمد العامري السد. وقال محمد العامري إن العمل دام ستة أعوام.",
		"ar2.md": "جسر العيون\nبُني الجسر قبل قرن.",
		"en.md":  "The old mill\nIt was built by Anna Lindqvist, who was a carpenter in the town.",
	}
	for _, tt := range []struct {
		name, language string
		sure           map[string]float64
		want           []string
	}{
		{"a name that is answered with certainty", "ar", map[string]float64{"من هو محمد العامري؟": 0.9}, []string{"من هو محمد العامري؟"}},
		{"an unsure answer is none", "ar", map[string]float64{"من هو محمد العامري؟": 0.7}, nil},
		{"titles where names are too few", "ar", map[string]float64{"من هو محمد العامري؟": 0.9, "ماذا جاء في «جسر العيون»؟": 0.4},
			[]string{"من هو محمد العامري؟", "ماذا جاء في «جسر العيون»؟"}},
		{"a title whose answer is elsewhere is none", "ar", map[string]float64{"ماذا جاء في «سد وادي النعام»؟": 0}, nil},
		{"in the user's language", "en", map[string]float64{"Who is Anna Lindqvist?": 0.95, "من هو محمد العامري؟": 0.9}, []string{"Who is Anna Lindqvist?"}},
		{"none in a language without articles", "fr", map[string]float64{"Qui est Anna Lindqvist ?": 0.95}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := &shelf{texts: articles, sure: tt.sure}
			c := &Chooser{Library: s}
			if got := c.Questions(context.Background(), tt.language); !slices.Equal(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			before := s.asked
			c.Questions(context.Background(), tt.language)
			if s.asked != before {
				t.Error("they are not remembered")
			}
			s.texts = map[string]string{}
			if got := c.Questions(context.Background(), tt.language); got != nil {
				t.Errorf("%q when the articles are gone", got)
			}
		})
	}
}

func TestNames(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"one that is introduced", "It was built by Anna Lindqvist, who left.", []string{"Anna Lindqvist"}},
		{"not one that begins a sentence", "Anna Lindqvist left. Later came the rain.", nil},
		{"with a particle", "in the words of Omar al Haddad, then mayor", []string{"Omar al Haddad"}},
		{"an Arabic one that comes twice", "قال خالد الحداد ذلك.\nثم سافر خالد الحداد شرقا.", []string{"خالد الحداد"}},
		{"with a third word", "قال محمد صالح النظيف ذلك، ورد محمد صالح النظيف عليه", []string{"محمد صالح النظيف"}},
		{"not one that comes once", "قال خالد الحداد ذلك.", nil},
		{"not a function word behind a name", "قال محمد في ذلك وقال محمد في هذا", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := names(tt.text); !slices.Equal(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
