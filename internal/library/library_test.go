package library

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"isnad/internal/answer"
	"isnad/internal/config"
	"isnad/internal/corpus"
	"isnad/internal/index"

	"github.com/gofrs/flock"
)

// settings are those of a folder with one article.
func settings(t *testing.T) config.Config {
	t.Helper()
	cfg := config.Default()
	cfg.Corpus.Dir, cfg.DataDir, cfg.Answer.Reader = t.TempDir(), t.TempDir(), false
	write(t, cfg, "tower.md", "بُني البرج في عام 1889 ليكون مدخلا للمعرض.\n")
	return cfg
}

func write(t *testing.T, cfg config.Config, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(cfg.Corpus.Dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// open is a library that is loaded.
func open(t *testing.T, cfg config.Config, opts Options) *Library {
	t.Helper()
	l, err := Open(t.Context(), cfg, opts)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Load(t.Context()); err != nil {
		t.Fatal(err)
	}
	return l
}

// found is the text of the best passage for a question.
func found(t *testing.T, l *Library) string {
	t.Helper()
	hits, err := l.Search(t.Context(), "متى بني البرج؟", 0)
	if err != nil || len(hits) == 0 {
		t.Fatalf("%d hits, %v", len(hits), err)
	}
	return hits[0].Passage.Text
}

func TestAQuestionFindsTheIndexThatTheFreshnessSays(t *testing.T) {
	for _, tt := range []struct {
		claim string
		fresh Freshness
		other bool // another process brings the index up to date
		want  string
	}{
		{"fixed: the one that was loaded", Fixed, true, "1889"},
		{"live: the newest that was made", Live, true, "1923"},
		{"live: an article that changed is not indexed by asking", Live, false, "1889"},
		{"current: that of the articles as they are now", Current, false, "1923"},
	} {
		t.Run(tt.claim, func(t *testing.T) {
			cfg := settings(t)
			l := open(t, cfg, Options{Fresh: tt.fresh})
			write(t, cfg, "tower.md", "بُني البرج في عام 1923 ليكون مدخلا للمعرض.\n")
			if tt.other {
				open(t, cfg, Options{})
			}
			if got := found(t, l); !strings.Contains(got, tt.want) {
				t.Errorf("searching finds %q", got)
			}
			a, err := l.Converse().Ask(t.Context(), "متى بني البرج؟", answer.Call{})
			if err != nil || len(a.Citations) == 0 || !strings.Contains(a.Citations[0].Quote, tt.want) {
				t.Errorf("asking finds %+v, %v", a.Citations, err)
			}
		})
	}
}

func TestTheIndexBeforeAnswersWhileAnotherProcessWrites(t *testing.T) {
	cfg := settings(t)
	open(t, cfg, Options{})
	write(t, cfg, "more.md", "افتتح المتحف أبوابه في عام 1950.\n")
	lock := flock.New(filepath.Join(IndexDir(cfg), "LOCK"))
	if err := lock.Lock(); err != nil {
		t.Fatal(err)
	}
	defer lock.Unlock()
	var causes []error
	l := open(t, cfg, Options{Watch: Watch{Former: func(err error) { causes = append(causes, err) }}})
	if got := found(t, l); !strings.Contains(got, "1889") {
		t.Errorf("found %q", got)
	}
	if locked, ok := errors.AsType[*index.LockedError](errors.Join(causes...)); !ok || len(causes) != 1 {
		t.Errorf("told of %v, %v", causes, locked)
	}
}

func TestTheFirstIndexIsWaitedFor(t *testing.T) {
	cfg := settings(t)
	if err := os.MkdirAll(IndexDir(cfg), 0o755); err != nil {
		t.Fatal(err)
	}
	lock := flock.New(filepath.Join(IndexDir(cfg), "LOCK"))
	if err := lock.Lock(); err != nil {
		t.Fatal(err)
	}
	waits := 0
	l := open(t, cfg, Options{Watch: Watch{Waiting: func(error) { waits++; lock.Unlock() }}})
	if got := found(t, l); waits != 1 || !strings.Contains(got, "1889") {
		t.Errorf("found %q, waited %d times", got, waits)
	}
}

func TestAWatchIsToldOfAnUpdateUnlessAnotherWatches(t *testing.T) {
	cfg := settings(t)
	var mu sync.Mutex
	stages, done := map[index.Stage]bool{}, 0
	watch := Watch{
		Progress: func(p index.Progress) { mu.Lock(); stages[p.Stage] = true; mu.Unlock() },
		Done:     func() { done++ },
		Rebuild:  func(reason string) { t.Errorf("rebuilt: %s", reason) },
	}
	l := open(t, cfg, Options{Watch: watch})
	if len(stages) != 4 || done != 1 {
		t.Errorf("stages %v, done %d times", stages, done)
	}
	clear(stages)
	other := 0
	opts := index.UpdateOptions{Rebuild: true, Progress: func(index.Progress) { other++ }}
	if _, err := l.Update(t.Context(), opts); err != nil || other == 0 || len(stages) > 0 || done != 1 {
		t.Errorf("%v, told the other %d times, the watch of %v, done %d times", err, other, stages, done)
	}
}

func TestASearchGivesNoMoreThanTheSettingsSay(t *testing.T) {
	cfg := settings(t)
	write(t, cfg, "b.md", "بُني البرج الثاني في عام 1900.\n")
	write(t, cfg, "c.md", "بُني البرج الثالث في عام 1910.\n")
	cfg.Retrieval.Limit = 2
	l := open(t, cfg, Options{})
	for limit, want := range map[int]int{0: 2, 1: 1, 2: 2, 3: 2} {
		if hits, err := l.Search(t.Context(), "البرج", limit); err != nil || len(hits) != want {
			t.Errorf("limit %d: %d hits, want %d, %v", limit, len(hits), want, err)
		}
	}
}

func TestALibraryThatIsNotLoadedSaysSo(t *testing.T) {
	l, err := Open(t.Context(), settings(t), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Ask(t.Context(), "متى بني البرج؟", answer.Call{}); !errors.Is(err, ErrNotLoaded) {
		t.Errorf("asking: %v", err)
	}
	if got := l.Counts(t.Context()); got != (index.Counts{}) {
		t.Errorf("counts %+v", got)
	}
}

func TestArticlesAreListedWithTitleAndDate(t *testing.T) {
	cfg := settings(t)
	write(t, cfg, "nile.md", "# نهر النيل\n\n25 فبراير 2020\n\nينبع النيل من بحيرة فيكتوريا.\n")
	l := open(t, cfg, Options{Fresh: Live})
	got := l.Articles(t.Context())
	if len(got) != 2 || got[0].Path != "nile.md" || got[0].Title != "نهر النيل" || got[0].Date == "" || got[0].ModTime.IsZero() || got[1].Path != "tower.md" {
		t.Errorf("got %+v", got)
	}
}

func TestAListingTellsOfEveryChange(t *testing.T) {
	cfg := settings(t)
	l, err := Open(t.Context(), cfg, Options{})
	if err != nil {
		t.Fatal(err)
	}
	list := func() string {
		t.Helper()
		text, err := l.Listing(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	seen := list()
	for _, tt := range []struct {
		claim   string
		do      func()
		another bool
	}{
		{"nothing has changed", func() {}, false},
		{"an article was added", func() { write(t, cfg, "more.md", "افتتح المتحف.\n") }, true},
		{"an article has grown", func() { write(t, cfg, "more.md", "افتتح المتحف أبوابه.\n") }, true},
		{"an article was removed", func() { os.Remove(filepath.Join(cfg.Corpus.Dir, "more.md")) }, true},
		{"a file that is no article", func() { write(t, cfg, "picture.png", "x") }, false},
	} {
		tt.do()
		now := list()
		if (now != seen) != tt.another {
			t.Errorf("%s: another listing: %v", tt.claim, now != seen)
		}
		seen = now
	}
}

func TestLinesAreThoseOfArticlesOnly(t *testing.T) {
	cfg := settings(t)
	write(t, cfg, ".secret.md", "كلمة السر.\n")
	l, err := Open(t.Context(), cfg, Options{})
	if err != nil {
		t.Fatal(err)
	}
	lines, err := l.Lines(t.Context(), corpus.Span{Path: "tower.md", First: 1, Last: 1}, 2)
	if err != nil || len(lines) != 1 || !strings.Contains(lines[0].Text, "1889") {
		t.Errorf("%v, %v", lines, err)
	}
	for _, name := range []string{".secret.md", "../tower.md", "gone.md"} {
		if lines, err := l.Lines(t.Context(), corpus.Span{Path: name, First: 1, Last: 1}, 2); err == nil {
			t.Errorf("%s: %v", name, lines)
		}
	}
}

func TestExplainFindsTheArticleThatIsMeant(t *testing.T) {
	cfg := settings(t)
	write(t, cfg, "bad.md", "\xff")
	l, err := Open(t.Context(), cfg, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"tower.md", "./tower.md", filepath.Join(cfg.Corpus.Dir, "tower.md")} {
		if x, err := l.Explain(t.Context(), name); err != nil || len(x.Lines) != 1 || x.Article.Path != "tower.md" {
			t.Errorf("%s: %+v, %v", name, x, err)
		}
	}
	_, err = l.Explain(t.Context(), "twoer.md")
	if unknown, ok := errors.AsType[*UnknownArticleError](err); !ok || unknown.Near != "tower.md" {
		t.Errorf("a misspelt name: %v", err)
	}
	if _, err = l.Explain(t.Context(), "bad.md"); !errors.Is(err, corpus.ErrEncoding) {
		t.Errorf("a refused file: %v", err)
	}
}

func TestAnEmptyFolderIsNamedWithItsRefusedFiles(t *testing.T) {
	cfg := settings(t)
	if err := os.Remove(filepath.Join(cfg.Corpus.Dir, "tower.md")); err != nil {
		t.Fatal(err)
	}
	write(t, cfg, "bad.md", "\xff")
	l, err := Open(t.Context(), cfg, Options{})
	if err != nil {
		t.Fatal(err)
	}
	report, err := l.Load(t.Context())
	if !errors.Is(err, index.ErrEmptyCorpus) || !strings.Contains(err.Error(), cfg.Corpus.Dir) || len(report.Refused) != 1 {
		t.Errorf("%v, refused %v", err, report.Refused)
	}
}

func TestOpenNamesAFolderThatIsNotThere(t *testing.T) {
	cfg := settings(t)
	cfg.Corpus.Dir = filepath.Join(cfg.Corpus.Dir, "nowhere")
	if _, err := Open(t.Context(), cfg, Options{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
}
