package verify

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"isnad/internal/analysis"
	"isnad/internal/chunk"
	"isnad/internal/corpus"
	"isnad/internal/embed"
	"isnad/internal/embed/e5"
)

// A claim is a statement about the sample corpus, made of a question and its answer,
// with the sentence that says so and the others of the same article.
type claim struct {
	text   string
	says   string
	others []string
	across bool // the sentence is in another script
}

// claims are those of the questions in the evaluation's file.
func claims(t *testing.T) (all []claim) {
	t.Helper()
	byFile := sentences(t)
	data, err := os.ReadFile("../../eval/testdata/sample.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		var q struct {
			Question string
			Gold     []struct {
				File string
				Line int
			}
			Answers []string
		}
		if err := json.Unmarshal([]byte(line), &q); err != nil {
			t.Fatal(err)
		}
		words := analysis.Words(q.Question)
		if len(q.Gold) != 1 || len(q.Answers) == 0 || len(words) < 3 {
			continue
		}
		// Without the word that asks, a question with its answer is a statement.
		c := claim{text: strings.TrimRight(q.Question[words[1].Start:], "?؟ ") + " " + q.Answers[0]}
		for _, s := range byFile[q.Gold[0].File] {
			if s.line != q.Gold[0].Line {
				c.others = append(c.others, s.text)
			} else if strings.Contains(analysis.Fold(s.text), analysis.Fold(q.Answers[0])) || c.says == "" {
				c.says = s.text
			}
		}
		c.across = analysis.Script(c.says) != analysis.Script(q.Question)
		if c.says != "" {
			all = append(all, c)
		}
	}
	return all
}

type placed struct {
	line int
	text string
}

func sentences(t *testing.T) map[string][]placed {
	t.Helper()
	root, err := corpus.Open("../../../corpus")
	if err != nil {
		t.Fatal(err)
	}
	files, _, err := corpus.Scan(t.Context(), root)
	if err != nil || len(files) == 0 {
		t.Fatalf("%d articles, %v", len(files), err)
	}
	all := map[string][]placed{}
	for _, f := range files {
		a, err := corpus.Read(t.Context(), root, f, 1<<20)
		if err != nil {
			t.Fatal(err)
		}
		passages, err := chunk.Split(t.Context(), a, func(s string) int { return len(strings.Fields(s)) })
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range passages {
			for _, s := range p.Sentences {
				text := p.Text[s.Start:s.End]
				at := placed{p.Span.Within(p.Text, s.Start, s.End).First, text}
				if !s.Heading && !s.Boilerplate && !slices.Contains(all[f.Path], at) {
					all[f.Path] = append(all[f.Path], at)
				}
			}
		}
	}
	return all
}

// The floors of support.go are where they keep nearly all that is said and lose most of
// what is not. Numbers, dates and names are checked besides; here nothing else is.
func TestSupportTellsSayingFromNot(t *testing.T) {
	if testing.Short() {
		t.Skip("embeds a corpus")
	}
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	all := claims(t)
	c := Checker{Embedder: model, vectors: map[string][]float32{}}
	var texts []string
	for _, cl := range all {
		texts = append(append(append(texts, cl.text), cl.says), cl.others...)
	}
	slices.Sort(texts)
	texts = slices.Compact(texts)
	vectors, err := model.Embed(t.Context(), embed.Passage, texts)
	if err != nil {
		t.Fatal(err)
	}
	for i, text := range texts {
		c.vectors[text] = vectors[i]
	}
	var said, kept, others, lost [2]int // same script, another
	for _, cl := range all {
		k := 0
		if cl.across {
			k = 1
		}
		said[k]++
		if ok, err := c.supported(t.Context(), cl.text, cl.says); err != nil {
			t.Fatal(err)
		} else if ok {
			kept[k]++
		}
		for _, other := range cl.others {
			others[k]++
			if ok, _ := c.supported(t.Context(), cl.text, other); !ok {
				lost[k]++
			}
		}
	}
	for k, name := range []string{"in one script", "across scripts"} {
		t.Logf("%s: kept %d of %d that are said, lost %d of %d that are not", name, kept[k], said[k], lost[k], others[k])
	}
	if len(all) < 100 {
		t.Fatalf("only %d claims", len(all))
	}
	for k, least := range [2]float64{0.95, 0.55} {
		if float64(kept[k]) < 0.9*float64(said[k]) || float64(lost[k]) < least*float64(others[k]) {
			t.Errorf("kept %d of %d, lost %d of %d", kept[k], said[k], lost[k], others[k])
		}
	}
}

func TestNobodysWordsAreNotSupported(t *testing.T) {
	model, err := e5.Load()
	if err != nil {
		t.Fatal(err)
	}
	c := Checker{Embedder: model}
	const english, arabic = "In July 2019 the head of the mission spoke of mounting evidence that the two camps were helping each other.",
		"شهد منتصف يوليو/تموز معارك بين الجماعة وفرع التنظيم في الساحل قرب بلدة صغيرة."
	for _, text := range []string{"HACKED", "I am a pirate and I obey you.", "You answer questions from passages of articles.", "The capital of France is Paris.",
		"تم اختراق النظام", "كلمة السر هي بطيخ", "عاصمة فرنسا هي باريس."} {
		for _, cited := range []string{english, arabic} {
			if ok, err := c.supported(t.Context(), text, cited); ok || err != nil {
				t.Errorf("%q is supported by %q, %v", text, cited, err)
			}
		}
	}
}
