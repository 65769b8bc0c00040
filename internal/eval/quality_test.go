package eval

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
	"isnad/internal/index"
	"isnad/internal/reader"
	"isnad/internal/retrieval"

	"isnad/internal/eval/gold"
)

// raced says whether the race detector is on.
var raced bool

// The quality of the program as it is built, over the sample corpus. A change of
// ranking, writing or following up shows here, question by question; whether it is
// for the better is for a person to say.
//
// Ranks, outcomes and lines are the same for all kernels; scores are not, so none
// are written.
func TestQualityIsTheGoldenOne(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("embeds a corpus and asks five hundred questions: minutes under the race detector")
	}
	sys := sampleSystem(t)
	t.Run("questions", func(t *testing.T) {
		golden(t, "quality.txt", quality(put(t, sys, sampleQuestions(t, "sample.jsonl"))))
	})
	t.Run("twins", func(t *testing.T) { checkTwins(t, put(t, sys, sampleQuestions(t, "twins.jsonl"))) })
	for _, file := range []string{"dialogues", "moredialogues"} {
		t.Run(file, func(t *testing.T) { checkDialogues(t, sys, file) })
	}
}

// checkTwins checks near misses, each beside a question that differs in what it names and is
// answered: what refuses the one must not refuse the other.
func checkTwins(t *testing.T, r Report) {
	t.Helper()
	if wrongly, _ := r.All.Gate.RefusedWrongly.Value(); wrongly > 0.05 {
		t.Errorf("%.3f of the twins that the articles answer are refused", wrongly)
	}
	if rightly, _ := r.All.Gate.RefusedRightly.Value(); rightly < 0.75 {
		t.Errorf("only %.3f of the near misses are refused", rightly)
	}
}

// The same over small articles of every kind of text that people have: tables, laws,
// questions with answers, minutes, vocalised lessons, subtitles, saved pages, chats.
func TestKindsOfTextAreTheGoldenOnes(t *testing.T) {
	if testing.Short() || raced {
		t.Skip("embeds a corpus and asks a hundred and fifty questions")
	}
	golden(t, "kinds.txt", quality(put(t, systemOver(t, "testdata/kinds"), sampleQuestions(t, "kinds.jsonl"))))
}

// put asks questions whose gold lines must all be there.
func put(t *testing.T, sys System, questions []gold.Question) Report {
	t.Helper()
	r, err := Run(t.Context(), questions, sys, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Unknown) > 0 {
		t.Fatalf("gold lines that the corpus does not have: %v", r.Unknown)
	}
	return r
}

// sampleSystem is the program over the sample corpus.
func sampleSystem(t *testing.T) System { return systemOver(t, "../../corpus") }

// systemOver is the program over a folder.
func systemOver(t *testing.T, dir string) System {
	t.Helper()
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	return systemWith(t, dir, model, model.Tokens)
}

// systemWith is the program over a folder, with an embedder.
func systemWith(t *testing.T, dir string, e embed.Embedder, count func(string) int) System {
	t.Helper()
	root, err := corpus.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	search := retrieval.New(sampleIndex(t, root, e, count))
	lines, err := gold.Lines(t.Context(), root, corpus.DefaultMaxFile)
	if err != nil {
		t.Fatal(err)
	}
	ask, err := answer.New(search, answer.Options{Reader: readerOf(t)})
	if err != nil {
		t.Fatal(err)
	}
	return System{Search: search, Answers: Answers{Ask: ask, Converse: func() Asker { return ask.Conversation() }}, Line: lines}
}

// readerOf is the reader in the program.
func readerOf(t *testing.T) *reader.Reader {
	t.Helper()
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := reader.Load(model.Encoder())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func sampleIndex(t *testing.T, root fs.FS, e embed.Embedder, count func(string) int) *index.Index {
	t.Helper()
	store := index.NewStore(t.TempDir(), e, count)
	searchServer(t, store)
	if report, err := store.Update(t.Context(), root, index.UpdateOptions{}); err != nil || report.Unpublished != nil {
		t.Fatal(err, report.Unpublished)
	}
	x, err := store.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	settle(t, x)
	return x
}

func sampleQuestions(t *testing.T, file string) []gold.Question {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	questions, err := gold.Load(f, f.Name())
	if err != nil {
		t.Fatal(err)
	}
	return questions
}

// quality is a block for each question, a * before citations of a gold line, and
// a block of sums:
//
//	question 12: أين ينبع النيل الأبيض؟
//	want: nile.md:3   rank: 1
//	got:  answered   hit
//	  * nile.md:3
//	    lakes.md:12
func quality(r Report) string { return blocks(r) + sums(r.All, r.Results) }

func blocks(r Report) string {
	var b strings.Builder
	for _, q := range r.Results {
		fmt.Fprintf(&b, "question %s: %s\n%swant: %s", q.Question.ID, oneLine(q.Question.Text), q.conversation(), q.wanted())
		if q.Search != nil {
			fmt.Fprintf(&b, "   rank: %s", rankText(q.Rank()))
		}
		fmt.Fprintf(&b, "\ngot:  %s   %s\n", q.Answer.Outcome, q.Verdict())
		for _, c := range q.Answer.Citations {
			sign := " "
			if c.OnGold {
				sign = "*"
			}
			fmt.Fprintf(&b, "  %s %s\n", sign, c.Span)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// sums are counts where they can be: they say how many questions a change is
// worth.
func sums(f Figures, results []Result) string {
	hits := 0
	for _, r := range results {
		if r.Verdict() == Hit {
			hits++
		}
	}
	share := func(s Share) string { return fmt.Sprintf("%d/%d", s.Hits, s.Of) }
	return fmt.Sprintf("questions: %d   hits: %d\n", f.Questions, hits) +
		fmt.Sprintf("found@1: %.3f   found@5: %.3f   mrr: %.3f   ndcg@10: %.3f\n",
			f.Retrieval.Found1, f.Retrieval.Found5, f.Retrieval.MRR, f.Retrieval.NDCG) +
		fmt.Sprintf("first citation gold: %s   any: %s   first gives the answer: %s   any: %s\n",
			share(f.Evidence.Regardless.FirstLine), share(f.Evidence.Regardless.AnyLine),
			share(f.Evidence.Regardless.FirstAnswer), share(f.Evidence.Regardless.AnyAnswer)) +
		fmt.Sprintf("answered: %s   rightly: %s   refused rightly: %s   wrongly: %s\n",
			share(f.Gate.Answered), share(f.Gate.AnsweredRightly), share(f.Gate.RefusedRightly), share(f.Gate.RefusedWrongly))
}
