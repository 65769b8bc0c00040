// Package documents compares what is read of documents that real programs made with the
// texts that they were made of.
package documents

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"isnad/internal/corpus"
)

// Least shares of words that are right and in order.
const (
	leastMean = 0.99
	leastEach = 0.97
)

// TestDocuments reads the documents in the folder ISNAD_E2E_DOCUMENTS, which
// make.py has made.
func TestDocuments(t *testing.T) {
	folder := os.Getenv("ISNAD_E2E_DOCUMENTS")
	if folder == "" {
		t.Skip("run ./e2e/documents/run")
	}
	for kind, least := range map[string]int{"pdf": 20, "docx": 10} {
		t.Run(kind, func(t *testing.T) { compareAll(t, folder, kind, least) })
	}
}

func compareAll(t *testing.T, folder, kind string, least int) {
	files, err := filepath.Glob(filepath.Join(folder, "*."+kind))
	if err != nil || len(files) < least {
		t.Fatalf("%d %s files in %s, want at least %d", len(files), kind, folder, least)
	}
	programs := []string{"isnad"}
	if kind == "pdf" {
		programs = append(programs, "poppler", "pymupdf", "pdfium")
	}
	sums := make([]score, len(programs))
	table := fmt.Sprintf("%-24s", "words right / in order")
	for _, program := range programs {
		table += fmt.Sprintf("%16s", program)
	}
	for _, file := range files {
		want := words(read(t, file+".txt"))
		table += fmt.Sprintf("\n%-24s", strings.TrimSuffix(filepath.Base(file), "."+kind))
		for i, program := range programs {
			s := compare(want, words(readBy(t, program, file)))
			sums[i].right += s.right / float64(len(files))
			sums[i].ordered += s.ordered / float64(len(files))
			table += s.String()
			if i == 0 && s.ordered < leastEach {
				t.Errorf("%s: %.3f of the words are right and in order, want %.2f", file, s.ordered, leastEach)
			}
		}
	}
	table += fmt.Sprintf("\n%-24s", "mean")
	for _, s := range sums {
		table += s.String()
	}
	t.Log("\n" + table)
	if sums[0].ordered < leastMean {
		t.Errorf("%.3f of the words are right and in order in the mean, want %.2f", sums[0].ordered, leastMean)
	}
}

// TestPages: each page holds the words that another program finds on it more than
// those of any other page, so that citations name the right one.
func TestPages(t *testing.T) {
	folder := os.Getenv("ISNAD_E2E_DOCUMENTS")
	if folder == "" {
		t.Skip("run ./e2e/documents/run")
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.pdf"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no PDF in %s", folder)
	}
	for _, file := range files {
		want, got := strings.Split(read(t, file+".pdfium"), "\f"), strings.Split(readBy(t, "isnad", file), "\f")
		if len(want) != len(got) {
			t.Errorf("%s: %d pages, want %d", file, len(got), len(want))
			continue
		}
		for i := range got {
			best := 0
			for k := range want {
				if alike(letters(got[i]), letters(want[k])) > alike(letters(got[i]), letters(want[best])) {
					best = k
				}
			}
			if best != i {
				t.Errorf("%s: page %d holds the words of page %d", file, i+1, best+1)
			}
		}
	}
}

// alike gives the share of what two have in common.
func alike(a, b []string) float64 { return float64(shared(a, b)) / float64(len(a)+len(b)+1) }

// letters gives a text's letters in pairs, each in a fixed order, without vowel signs:
// other programs read words backwards, and put the signs of a word elsewhere.
func letters(text string) []string {
	var found []string
	before := ' '
	for _, r := range norm.NFKD.String(text) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case !unicode.IsLetter(r):
			before = ' '
		default:
			if before != ' ' {
				found = append(found, string([]rune{min(before, r), max(before, r)}))
			}
			before = r
		}
	}
	return found
}

func readBy(t *testing.T, program, file string) string {
	if program != "isnad" {
		return read(t, file+"."+program)
	}
	article, err := corpus.Parse(filepath.Base(file), read(t, file))
	if err != nil {
		t.Fatal(err)
	}
	return article.Text
}

func read(t *testing.T, file string) string {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// words cuts a text at white space. Marks of lists and signs of direction are not
// words.
func words(text string) []string {
	text = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) || r == 'ـ' {
			return -1
		}
		return r
	}, norm.NFC.String(text))
	var found []string
	for _, word := range strings.Fields(text) {
		if strings.IndexFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0 {
			found = append(found, word)
		}
	}
	return found
}

// A score is the share of wanted words that were read, anywhere and in order.
type score struct{ right, ordered float64 }

func (s score) String() string { return fmt.Sprintf("   %.3f / %.3f", s.right, s.ordered) }

func compare(want, got []string) score {
	n := float64(len(want))
	return score{float64(shared(want, got)) / n, float64(common(want, got)) / n}
}

// shared counts the words that both have, in any order.
func shared(a, b []string) int {
	have := map[string]int{}
	for _, word := range b {
		have[word]++
	}
	n := 0
	for _, word := range a {
		if have[word] > 0 {
			have[word]--
			n++
		}
	}
	return n
}

// common gives the length of the longest common subsequence.
func common(a, b []string) int {
	row := make([]int, len(b)+1)
	for _, word := range a {
		diagonal := 0
		for j := range b {
			above := row[j+1]
			if word == b[j] {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
	}
	return row[len(b)]
}
