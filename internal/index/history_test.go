package index

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/index/indextest"
	"isnad/internal/index/segment"
)

// historyLines are lines of the articles below. Some stand in many articles, so that
// a change in one makes a line of another a repeat, or no longer one.
var historyLines = []string{
	"ينبع النيل الأبيض من بحيرة فكتوريا.", "تابعوا أخبارنا على صفحاتنا كل يوم.", "كانت القوافل تحمل الملح من تاودني إلى تمبكتو.",
	"يبلغ طول النهر 6650 كيلومترًا. ويصب في البحر المتوسط.", "Tea reached Morocco in the eighteenth century.", "It is poured from a height.",
	"| المدينة | السكان |\n|---|---|\n| فاس | 1200 |\n| طنجة | 950 |", "جميع الحقوق محفوظة لموقع الأخبار العربية", "- خبز\n- ماء\n- ملح",
}

func randomArticle(random *rand.Rand, name string) string {
	var b strings.Builder
	if strings.HasSuffix(name, ".html") {
		fmt.Fprintf(&b, "<title>صحيفة المساء اليومية رقم %d</title>\n<meta name=\"author\" content=\"سالم الحداد\">\n<h1>خبر رقم %d</h1>\n", random.IntN(4), random.IntN(9))
	} else {
		fmt.Fprintf(&b, "# %s\n\n", []string{"نهر النيل", "تجارة الملح", "Tea"}[random.IntN(3)])
	}
	for range 1 + random.IntN(6) {
		b.WriteString(historyLines[random.IntN(len(historyLines))] + "\n\n")
		if random.IntN(3) == 0 {
			fmt.Fprintf(&b, "وصل الوفد رقم %d إلى المدينة.\n\n", random.IntN(1000))
		}
	}
	return b.String()
}

// changeCorpus adds, rewrites and removes some articles.
func changeCorpus(random *rand.Rand, corpus fstest.MapFS, now int) fstest.MapFS {
	changed := corpus
	for range 1 + random.IntN(4) {
		name := fmt.Sprintf("a%d.%s", random.IntN(12), []string{"md", "html", "txt"}[random.IntN(3)])
		text := randomArticle(random, name)
		if len(changed) > 3 && random.IntN(3) == 0 {
			text = ""
		}
		changed = indextest.Edited(changed, name, text)
		if f := changed[name]; f != nil {
			f.ModTime = f.ModTime.AddDate(0, 0, now)
		}
	}
	return changed
}

// An index says the same whatever the updates that led to it: that of a fresh index
// of the same articles, to the last bit.
func TestAnyHistoryLeadsToTheIndexOfItsArticles(t *testing.T) {
	for seed := range uint64(6) {
		random := rand.New(rand.NewPCG(seed, 9))
		s, e := newTestStore(t)
		corpus := fstest.MapFS{}
		for now := range 24 {
			corpus = changeCorpus(random, corpus, now)
			report, err := s.Update(t.Context(), corpus, UpdateOptions{AllowEmpty: true})
			if err != nil {
				t.Fatal(err)
			}
			if now%8 != 7 {
				continue
			}
			fresh := NewStore(t.TempDir(), e, indextest.CountWords)
			whole := mustUpdate(t, fresh, corpus, UpdateOptions{AllowEmpty: true})
			if report.Files != whole.Files || report.Passages != whole.Passages || report.Sentences != whole.Sentences {
				t.Errorf("reported %+v, of a fresh index %+v", report, whole)
			}
			got := mustOpen(t, NewStore(s.dir, e, indextest.CountWords))
			wantSameIndex(t, fmt.Sprintf("seed %d, update %d", seed, now), got, mustOpen(t, fresh))
			wantClean(t, s, corpus)
		}
	}
}

func wantSameIndex(t *testing.T, what string, got, want *Index) {
	t.Helper()
	if got.Len() != want.Len() || !reflect.DeepEqual(got.Scripts(), want.Scripts()) || got.Counts() != want.Counts() {
		t.Fatalf("%s: %d passages %+v %+v, want %d %+v %+v", what, got.Len(), got.Counts(), got.Scripts(), want.Len(), want.Counts(), want.Scripts())
	}
	sameVectors(t, got, want)
	for at := range want.Len() {
		g, w := got.Passage(at), want.Passage(at)
		if !reflect.DeepEqual(g, w) || got.Span(at) != w.Span || got.Path(at) != w.Span.Path ||
			got.Script(at) != want.Script(at) || got.Boilerplate(at) != want.Boilerplate(at) || got.Words().Length(at) != want.Words().Length(at) {
			t.Fatalf("%s: passage %d is\n%+v, want\n%+v", what, at, g, w)
		}
	}
	if got.Words().MeanLength() != want.Words().MeanLength() || got.Words().MeanSentence() != want.Words().MeanSentence() {
		t.Errorf("%s: other mean lengths", what)
	}
	if g, w := prefixed(got, "ا"), prefixed(want, "ا"); !slices.Equal(g, w) {
		t.Errorf("%s: the terms are %q, want %q", what, g, w)
	}
	for _, term := range []string{"نيل", "ملح", "tea", "الم", "1200", "غائب"} {
		if g, w := postingsOf(got, term), postingsOf(want, term); !slices.Equal(g, w) {
			t.Errorf("%s: %q is in %v, want %v", what, term, g, w)
		}
	}
}

func prefixed(x *Index, prefix string) (terms []string) {
	x.Words().Prefixed(prefix, func(term string) { terms = append(terms, term) })
	return terms
}

func postingsOf(x *Index, term string) []Posting {
	postings := x.Words().AppendPostings(nil, term)
	slices.SortFunc(postings, func(a, b Posting) int { return int(a.At - b.At) })
	return postings
}

func TestSmallSegmentsAreMerged(t *testing.T) {
	s, e := newTestStore(t)
	corpus := fstest.MapFS{}
	most := 0
	for i := range 70 {
		corpus = indextest.Edited(corpus, fmt.Sprintf("a%02d.txt", i), fmt.Sprintf("خبر رقم %d\n\nوصل الوفد رقم %d إلى المدينة.\n", i, i))
		mustUpdate(t, s, corpus, UpdateOptions{})
		most = max(most, len(mustOpen(t, s).parts))
	}
	if most >= 2*segment.MergeAt {
		t.Errorf("%d segments", most)
	}
	wantClean(t, s, corpus)
	if embedded := e.Embedded(); embedded != 140 && embedded > 2*140 {
		t.Errorf("%d texts embedded", embedded)
	}
}

// A segment of which little is left is written again without what has left.
func TestWhatHasLeftIsForgotten(t *testing.T) {
	s, _ := newTestStore(t)
	all := fstest.MapFS{}
	for i := range 40 {
		name := fmt.Sprintf("a%02d.txt", i)
		all[name] = indextest.Article(fmt.Sprintf("خبر رقم %d\n\nوصل الوفد رقم %d إلى المدينة.\n", i, i))
	}
	mustUpdate(t, s, all, UpdateOptions{})
	few := indextest.Edited(all, "a00.txt", "")
	for i := range 30 {
		few = indextest.Edited(few, fmt.Sprintf("a%02d.txt", i), "")
	}
	if report := mustUpdate(t, s, few, UpdateOptions{}); report.Embedded > 0 {
		t.Errorf("embedded %d texts", report.Embedded)
	}
	x := mustOpen(t, s)
	if len(x.parts) != 1 || x.parts[0].Len() != x.Len() {
		t.Errorf("%d segments, the first with %d passages of %d", len(x.parts), x.parts[0].Len(), x.Len())
	}
	wantClean(t, s, few)
}

// An update costs what changed: an article that did not is not even opened.
func TestUpdateReadsOnlyWhatChanged(t *testing.T) {
	s, _ := newTestStore(t)
	mustUpdate(t, s, indextest.Articles(), UpdateOptions{})
	changed := &countingFS{MapFS: indextest.Edited(indextest.Articles(), "salt.txt", "تجارة الملح\n\nكانت القوافل تحمل الملح والذهب.\n")}
	report, err := s.Update(t.Context(), changed, UpdateOptions{})
	if err != nil || !slices.Equal(report.Changed, []string{"salt.txt"}) {
		t.Fatalf("%+v, %v", report, err)
	}
	for _, name := range changed.opened {
		if name == "nile.md" || name == "en/tea.md" {
			t.Errorf("%s was opened", name)
		}
	}
	wantClean(t, s, changed.MapFS)
}
