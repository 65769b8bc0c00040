package verify

import (
	"io/fs"
	"os"
	"path"
	"strings"
	"testing"

	"isnad/internal/answer/verify/claims"
	"isnad/internal/embed/e5"
	"isnad/internal/reader"
)

// A claim is a statement with the sentence that it cites.
type claim struct {
	claims.Claim
	sources []Source
	cited   Ref
}

// withSources gives claims the form in which they are checked.
func withSources(t *testing.T, all []claims.Claim, err error) (cited []claim) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range all {
		cited = append(cited, claim{c, sourcesFrom(c.Passages), Ref{c.Passage, c.Sentence}})
	}
	return cited
}

// sourcesOf are the passages of an article.
func sourcesOf(t *testing.T, root fs.FS, name string) []Source {
	t.Helper()
	passages, err := claims.Passages(t.Context(), root, name)
	if err != nil {
		t.Fatal(err)
	}
	return sourcesFrom(passages)
}

func sourcesFrom(passages []claims.Passage) (all []Source) {
	for _, p := range passages {
		all = append(all, Source{Title: p.Title, Sentences: p.Sentences})
	}
	return all
}

// measured are the claims of the lot that nothing was trained on.
func measured(t *testing.T) (all []claim) {
	t.Helper()
	lot := os.DirFS("../../../train/lots/measure")
	files, err := fs.Glob(lot, "claims/*.c")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files of claims, %v", len(files), err)
	}
	for _, name := range files {
		of, err := claims.OfLot(t.Context(), lot, strings.TrimSuffix(path.Base(name), ".c"))
		all = append(all, withSources(t, of, err)...)
	}
	return all
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
		check := Checker{Sources: c.sources, Language: c.Language, Judge: models.Judge, Embedder: models.Embedder}
		why, err := check.BearsOut(t.Context(), c.Text, []Ref{c.cited})
		if err != nil {
			t.Fatal(err)
		}
		if kinds[c.Kind] == nil {
			kinds[c.Kind] = &tally{}
		}
		kinds[c.Kind].add(why == "")
		if c.True() {
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
	if said.share() < 0.11 || unsaid.share() > 0.10 {
		t.Errorf("of true claims %.2f pass, want .11; of others %.2f, want .10 at most", said.share(), unsaid.share())
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
