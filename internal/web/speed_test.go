package web

import (
	"context"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/internal/corpus"
)

// The page of an article of 10 MB, which was read before, and of a usual one.
func BenchmarkArticle(b *testing.B) {
	for name, size := range map[string]int{"10MB": 10 << 20, "5KB": 5 << 10} {
		b.Run(name, func(b *testing.B) {
			fake := newFake()
			text := strings.Repeat("ينبع النيل الأبيض من بحيرة فيكتوريا ثم يمضي شمالا حتى يلقى النيل الأزرق.\n", size/130+1)
			fake.files["large.md"] = &fstest.MapFile{Data: []byte(text)}
			a, err := fake.Article(b.Context(), "large.md")
			if err != nil {
				b.Fatal(err)
			}
			s := newSite(b, func(o *Options) { o.Public, o.Library = true, kept{fake, a} })
			for b.Loop() {
				w := httptest.NewRecorder()
				s.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/a/large.md", nil))
				b.SetBytes(int64(w.Body.Len()))
			}
		})
	}
}

// kept is a library that has read one article.
type kept struct {
	*fakeLibrary
	article *corpus.Article
}

func (k kept) Article(context.Context, string) (*corpus.Article, error) { return k.article, nil }
