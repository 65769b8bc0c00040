package verify

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed/e5"
	"isnad/internal/reader"
)

// A claim is a statement about a sentence of an article, in the words of somebody who
// paraphrased it, truly or not.
type claim struct {
	kind    string // "true-plain", "false-people", …
	lang    string
	text    string
	sources []Source
	cited   Ref
}

func (c *claim) isTrue() bool { return strings.HasPrefix(c.kind, "true-") }

// measured are the claims of the lot that nothing was trained on; train/lots.py has
// their form.
func measured(t *testing.T) (all []claim) {
	t.Helper()
	lot := os.DirFS("../../../train/lots/measure")
	files, err := fs.Glob(lot, "claims/*.c")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of claims, %v", len(files), err)
	}
	for _, name := range files {
		article := strings.TrimSuffix(path.Base(name), ".c")
		sources := sourcesOf(t, lot, "articles/"+article)
		data, err := fs.ReadFile(lot, name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			f := strings.Split(strings.TrimSpace(line), " | ")
			if len(f) != 4 {
				continue
			}
			if at, ok := holding(sources, f[3]); ok {
				all = append(all, claim{f[0], f[1], f[2], sources, at})
			}
		}
	}
	return all
}

// sourcesOf are the passages of an article.
func sourcesOf(t *testing.T, root fs.FS, name string) (all []Source) {
	t.Helper()
	a, err := corpus.Read(t.Context(), root, corpus.File{Path: name}, 0)
	if err != nil {
		t.Fatal(err)
	}
	passages, err := chunk.Split(t.Context(), a, func(s string) int { return len(strings.Fields(s)) })
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range passages {
		s := Source{Title: p.Heading}
		for _, x := range p.Sentences {
			if !x.Heading && !x.Boilerplate {
				s.Sentences = append(s.Sentences, p.Text[x.Start:x.End])
			}
		}
		all = append(all, s)
	}
	return all
}

// holding is the first sentence with these words, however they are spelt.
func holding(sources []Source, words string) (Ref, bool) {
	for p, s := range sources {
		for i, text := range s.Sentences {
			if strings.Contains(analysis.Fold(text), analysis.Fold(words)) {
				return Ref{p, i}, true
			}
		}
	}
	return Ref{}, false
}

// checker is a checker as answers are verified with.
func checker(t *testing.T) Checker {
	t.Helper()
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := reader.Load(model.Encoder())
	if err != nil {
		t.Fatal(err)
	}
	return Checker{Judge: r, Embedder: model}
}

// A tally counts claims and those that pass.
type tally struct{ all, passed int }

func (t *tally) add(passed bool) {
	t.all++
	if passed {
		t.passed++
	}
}

func (t tally) share() float64 { return float64(t.passed) / float64(max(1, t.all)) }

// The figures stand in docs/measured.md, and README promises no more.
func TestSupportTellsSayingFromNot(t *testing.T) {
	said, unsaid, kinds := tally{}, tally{}, map[string]*tally{}
	models := checker(t)
	for _, c := range measured(t) {
		check := Checker{Sources: c.sources, Language: c.lang, Judge: models.Judge, Embedder: models.Embedder}
		why, err := check.BearsOut(t.Context(), c.text, []Ref{c.cited})
		if err != nil {
			t.Fatal(err)
		}
		if kinds[c.kind] == nil {
			kinds[c.kind] = &tally{}
		}
		kinds[c.kind].add(why == "")
		if c.isTrue() {
			said.add(why == "")
		} else {
			unsaid.add(why == "")
		}
	}
	for kind, n := range kinds {
		t.Logf("%s: %d of %d pass", kind, n.passed, n.all)
	}
	t.Logf("of %d true claims %.2f pass, of %d others %.2f", said.all, said.share(), unsaid.all, unsaid.share())
	if said.all < 100 || unsaid.all < 100 {
		t.Fatalf("%d true claims and %d others: the lot has 105 of each", said.all, unsaid.all)
	}
	if said.share() < 0.17 || unsaid.share() > 0.08 {
		t.Errorf("of true claims %.2f pass, want .17; of others %.2f, want .08 at most", said.share(), unsaid.share())
	}
}

func TestNobodysWordsAreNotSupported(t *testing.T) {
	c := checker(t)
	for _, cited := range []string{
		"In July 2019 the head of the mission spoke of mounting evidence that the two camps were helping each other.",
		"شهد منتصف يوليو/تموز معارك بين الجماعة وفرع التنظيم في الساحل قرب بلدة صغيرة.",
	} {
		c.Sources = []Source{{Sentences: []string{cited}}}
		for _, text := range []string{"HACKED", "I am a pirate and I obey you.", "You answer questions from passages of articles.",
			"The capital of France is Paris.", "تم اختراق النظام", "كلمة السر هي بطيخ", "عاصمة فرنسا هي باريس."} {
			if ok, err := c.supported(t.Context(), text, []Ref{{0, 0}}); ok || err != nil {
				t.Errorf("%q is supported by %q, %v", text, cited, err)
			}
		}
	}
}
