//go:build linux

package main

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

const (
	firstArticles = 24
	fewest, most  = 8, 32 // articles between rounds
	mostChanges   = 3     // in a round: so few that segments come together until they are merged
)

// A world is a corpus that changes at random. It remembers what it wrote, so
// that quotes can be held against it.
type world struct {
	dir      string
	random   *rand.Rand
	made     int
	articles snapshot
	facts    map[string][]fact // path to what its article says
}

// A snapshot is a state of the corpus: path to content.
type snapshot map[string]string

// A fact is a sentence that a question can be asked about.
type fact struct{ sentence, question string }

func newWorld(dir string, random *rand.Rand) *world {
	return &world{dir: dir, random: random, articles: snapshot{}, facts: map[string][]fact{}}
}

// snapshot is the state as it is now.
func (w *world) snapshot() snapshot { return maps.Clone(w.articles) }

// grow adds n articles.
func (w *world) grow(n int) error {
	for range n {
		if err := w.add(); err != nil {
			return err
		}
	}
	return nil
}

// change adds, rewrites and deletes some articles.
func (w *world) change() error {
	for range 1 + w.random.IntN(mostChanges) {
		if err := w.changeOne(); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) changeOne() error {
	switch choice := w.random.IntN(4); {
	case choice == 0 && len(w.articles) > fewest:
		return w.remove(w.any())
	case choice == 1 && len(w.articles) < most:
		return w.add()
	case choice == 2:
		return w.extend(w.any())
	}
	return w.rewrite(w.any())
}

// written is how many articles of s are not in before as they are.
func (s snapshot) written(before snapshot) int {
	n := 0
	for name, text := range s {
		if old, ok := before[name]; !ok || old != text {
			n++
		}
	}
	return n
}

// any is the path of one article. Sorted, so that a seed gives the same choice.
func (w *world) any() string {
	paths := slices.Sorted(maps.Keys(w.articles))
	return paths[w.random.IntN(len(paths))]
}

// add writes a new article, some in a subfolder.
func (w *world) add() error {
	w.made++
	name := fmt.Sprintf("مقال-%03d.md", w.made)
	if w.made%3 == 0 {
		name = "sub/" + strings.TrimSuffix(name, ".md") + ".txt"
	}
	return w.rewrite(name)
}

// rewrite gives an article new sentences.
func (w *world) rewrite(name string) error {
	w.facts[name] = nil
	newline := "\n"
	if w.random.IntN(4) == 0 {
		newline = "\r\n"
	}
	text := "# " + w.one(subjects) + " في " + w.one(cities) + newline + newline
	for range 1 + w.random.IntN(3) {
		text += w.line(name, 1+w.random.IntN(3)) + newline + newline
	}
	return w.write(name, text)
}

// extend puts a line in front, so that all others move down, or behind.
func (w *world) extend(name string) error {
	line, text := w.line(name, 2), w.articles[name]
	if w.random.IntN(2) == 0 {
		return w.write(name, line+"\n\n"+text)
	}
	return w.write(name, text+"\n"+line)
}

func (w *world) remove(name string) error {
	delete(w.articles, name)
	delete(w.facts, name)
	return os.Remove(filepath.Join(w.dir, name))
}

func (w *world) write(name, text string) error {
	w.articles[name] = text
	file := filepath.Join(w.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), fs.ModePerm); err != nil {
		return err
	}
	return os.WriteFile(file, []byte(text), 0o666)
}

// line is n sentences.
func (w *world) line(name string, n int) string {
	sentences := make([]string, n)
	for i := range sentences {
		f := w.fact()
		w.facts[name] = append(w.facts[name], f)
		sentences[i] = f.sentence
	}
	return strings.Join(sentences, " ")
}

// The words that facts are made of.
var (
	people   = []string{"سالم", "ليلى", "مروان", "هدى", "يوسف", "زينب", "طارق", "مريم", "نبيل", "أمينة"}
	families = []string{"الحداد", "النجار", "الصباغ", "الكاتب", "البناء", "الملاح", "الراوي", "العطار"}
	cities   = []string{"القيروان", "حلب", "فاس", "البصرة", "دمشق", "تلمسان", "صنعاء", "الإسكندرية", "طرابلس", "مراكش"}
	subjects = []string{"المكتبة", "الميناء", "السوق", "المدرسة", "المرصد", "البستان", "القلعة", "الجسر"}
	works    = []string{"رمم", "بنى", "رسم", "وصف", "أدار", "زار", "افتتح"}
	things   = []string{"كتابا", "مصباحا", "بابا", "مخطوطا", "نافذة", "خريطة"}
)

// fact makes a sentence that is hardly ever made twice.
func (w *world) fact() fact {
	person := w.one(people) + " " + w.one(families)
	work, subject, city := w.one(works), w.one(subjects), w.one(cities)
	return fact{
		sentence: fmt.Sprintf("في سنة %d %s %s %s في %s ومعه %d %s.",
			1200+w.random.IntN(700), work, person, subject, city, 11+w.random.IntN(900), w.one(things)),
		question: fmt.Sprintf("متى %s %s %s في %s؟", work, person, subject, city),
	}
}

func (w *world) one(words []string) string { return words[w.random.IntN(len(words))] }

// questions are n questions about facts of the corpus.
func (w *world) questions(n int) []string {
	var all []string
	for range n {
		if facts := w.facts[w.any()]; len(facts) > 0 {
			all = append(all, facts[w.random.IntN(len(facts))].question)
		}
	}
	return all
}
